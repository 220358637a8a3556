import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/base.css';
import { App, lookAround } from './App.tsx';

const root = createRoot(document.getElementById('root')!);

// There is nothing to show before it is known what is there.
void lookAround().then((opened) =>
  root.render(
    <StrictMode>
      <App opened={opened} />
    </StrictMode>,
  ),
);

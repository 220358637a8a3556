import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/base.css';
import { App, lookAround } from './App.tsx';

const looked = lookAround();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App looked={looked} />
  </StrictMode>,
);

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/base.css';
import { App } from './App.tsx';
import { openShown } from './open-shown.ts';
import { openStores } from './open-stores.ts';

// Asked for before anything is drawn: the answers take longer than the drawing.
const shown = openShown(new URLSearchParams(location.search).get('incident'));
const stores = openStores();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App stores={stores} shown={shown} />
  </StrictMode>,
);

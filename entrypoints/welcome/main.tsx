import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/base.css';
import { practice } from '../../utils/platforms/practice.ts';
import { handed } from '../sentinel/hand-over.ts';
import { startSentinel } from '../sentinel/start.ts';
import { App } from './App.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

startSentinel(handed(practice));

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { App } from './app/App.tsx';
import { followTheme } from './app/theme.ts';
import { findBridge } from './data/bridge.ts';
import './styles/global.css';

followTheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html must hold an element #root.');
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="en-GB">
      <App bridge={findBridge()} />
    </I18nProvider>
  </StrictMode>,
);

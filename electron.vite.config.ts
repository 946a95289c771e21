import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { UserConfig } from 'vite';

const root = import.meta.dirname;
const at = (...parts: string[]) => path.join(root, ...parts);

/**
 * The window's own code, built alone for the browser host too: `build({ ...rendererConfig, configFile: false })`.
 * Everything it uses is bundled. Nothing is inlined as data, because the content policy allows fonts only from files.
 */
export const rendererConfig = {
  root: at('renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: at('out/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    sourcemap: false,
    minify: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: at('renderer/index.html') },
  },
} satisfies UserConfig;

/** `out/main` runs from production `node_modules`; `out/preload` is one file, because a sandboxed preload can require nothing but electron. */
export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      target: 'node24',
      sourcemap: false,
      rolldownOptions: {
        input: { main: at('electron/hosts/electron/main.ts'), worker: at('electron/core/tasks/worker.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      target: 'node24',
      sourcemap: false,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/hosts/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: rendererConfig,
});

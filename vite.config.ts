/** Builds the pages of the window into dist/renderer, which both shells serve. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('./renderer', import.meta.url)),
  // Absolute: the shells serve the pages at the root of their origin, on any depth of route.
  base: '/',
  cacheDir: '../.cache/vite',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    // The windows are Electron 45 and browsers of the last years; nothing older is promised.
    target: 'chrome120',
    // Fonts and pictures stay files: a data: address would need a hole in the content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
});

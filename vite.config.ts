/** Builds the pages of the window into dist/renderer, which both shells serve. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The two faces that every page is set in; the browser would find them only after its first text. */
const firstFonts = /(?:inter|plus-jakarta-sans)-latin-wght-normal.*\.woff2$/;

function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => firstFonts.test(file))
          .sort()
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: true,
              href: `/${file}`,
            },
            injectTo: 'head' as const,
          })),
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('./renderer', import.meta.url)),
  // Absolute: the shells serve the pages at the root of their origin, on any depth of route.
  base: '/',
  cacheDir: '../.cache/vite',
  plugins: [react(), preloadFonts()],
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

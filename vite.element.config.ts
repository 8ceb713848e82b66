import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { packs } from './scripts/vite-packs.ts';
import { preactWithoutInnerHtml } from './scripts/vite-preact.ts';

/**
 * `<aiguilleur-orientation>` for any web page: one module to load, the rest in chunks beside it.
 * Application mode, because library mode neither splits nor minifies as a page needs.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [preactWithoutInnerHtml(), packs()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '.output/element',
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    // The PDF engine with its fonts is one chunk, loaded when a PDF is asked.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: fileURLToPath(new URL('components/element/register.ts', import.meta.url)),
      preserveEntrySignatures: false,
      output: {
        entryFileNames: 'aiguilleur-orientation.js',
        chunkFileNames: 'aiguilleur-[name]-[hash].js',
      },
    },
  },
});

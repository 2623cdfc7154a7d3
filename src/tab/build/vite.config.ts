import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { ownHosts } from './own-hosts.ts';
import { packed } from './packed.ts';

const page = join(import.meta.dirname, '..');

/** `npm run build`: the page in dist/tab, its files named after what is in them, each beside itself packed. */
export default defineConfig({
  root: page,
  // Relative: the server may lie under a path of a proxy's.
  base: './',
  publicDir: false,
  plugins: [react(), ownHosts(), packed()],
  build: {
    outDir: join(page, '..', '..', 'dist', 'tab'),
    emptyOutDir: true,
    target: 'es2022',
    // Data as an address would need its own line in the security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});

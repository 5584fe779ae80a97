import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

// A running server (`./ovop up`), for `npm run dev` and `npm run preview`.
const server = process.env.OVOP_SERVER ?? 'http://127.0.0.1:5080';
const proxy = Object.fromEntries(
  ['/graphql', '/tiles', '/style.json', '/map.json', '/export', '/health'].map((path) => [path, server]),
);

export default defineConfig({
  // A proxy may put the server under a prefix: every address is relative to index.html.
  base: './',
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } },
  server: { proxy },
  preview: { proxy },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});

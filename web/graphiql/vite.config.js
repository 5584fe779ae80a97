import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The page is served at /graphql and its files beside it under /graphiql, wherever a proxy may put both: all addresses are relative.
export default defineConfig({
  base: './',
  plugins: [react()],
  // The example documents stand outside this folder.
  server: { fs: { allow: ['../..'] } },
  build: {
    assetsDir: 'graphiql',
    chunkSizeWarningLimit: 5000,
  },
});

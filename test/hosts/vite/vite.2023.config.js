import { defineConfig } from 'vite';

export default defineConfig({ build: { cssTarget: ['chrome111', 'safari16.4'] } });

import { defineConfig } from 'vite';

export default defineConfig({ build: { cssTarget: ['chrome90', 'safari15'] } });

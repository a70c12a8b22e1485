import { defineConfig } from 'vitest/config';

const environments = ['jsdom', 'happy-dom'];

export default defineConfig({
  test: {
    include: ['unit-tests/*.test.js'],
    globals: true,
    projects: [
      // As Vitest does by default, Node.js loads packages: Lit in its build for servers.
      ...environments.map((environment) => ({ extends: true, test: { name: environment, environment } })),
      // Vite loads them as it does for browsers.
      ...environments.map((environment) => ({
        extends: true,
        test: { name: `${environment}, inlined`, environment, server: { deps: { inline: [/news-elements/, /lit/] } } },
      })),
    ],
  },
});

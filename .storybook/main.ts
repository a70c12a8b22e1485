import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: [{ from: '../examples/images', to: '/images' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    build: {
      ...vite.build,
      // Storybook's own chunks are large, which is no matter of ours.
      chunkSizeWarningLimit: 2000,
      reportCompressedSize: false,
      // The package's list of side effects is that of its built files; here the sources register the elements.
      rolldownOptions: { ...vite.build?.rolldownOptions, treeshake: { moduleSideEffects: true } },
    },
    // Storybook's renderer takes this module of Lit, and would else take a second copy of Lit along.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
  }),
};

export default config;

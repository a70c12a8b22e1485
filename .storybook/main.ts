import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: [
    { from: '../examples/images', to: '/images' },
    { from: '../docs/pictures', to: '/pictures' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    // Storybook's own chunks are large, which is no matter of ours.
    build: { ...vite.build, chunkSizeWarningLimit: 2000, reportCompressedSize: false },
    // Storybook's renderer takes this module of Lit, and would else take a second copy of Lit along.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
  }),
};

export default config;

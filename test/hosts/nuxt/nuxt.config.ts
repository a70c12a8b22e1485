export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  app: { head: { title: 'المدار', htmlAttrs: { lang: 'ar', dir: 'rtl' } } },
  css: [
    'news-elements/styles/news-elements.css',
    // The stylesheet of this example. Write yours.
    '~/page.css',
  ],
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('news-') } },
  typescript: {
    tsConfig: { compilerOptions: { types: ['news-elements/vue'] }, vueCompilerOptions: { strictTemplates: true } },
  },
});

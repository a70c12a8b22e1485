/** Registers the elements once Vue has hydrated the page. */
export default defineNuxtPlugin(() => {
  onNuxtReady(() => void import('news-elements/define'));
});

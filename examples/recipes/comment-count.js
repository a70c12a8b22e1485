/** One text for each plural category of Arabic. */
const TEXTS = {
  zero: 'لا تعليقات',
  one: 'تعليق واحد',
  two: 'تعليقان',
  few: '{count} تعليقات',
  many: '{count} تعليقاً',
  other: '{count} تعليق',
};
const rules = new Intl.PluralRules('ar');
const numbers = new Intl.NumberFormat('ar', { numberingSystem: 'latn' });

export function countText(count) {
  return TEXTS[rules.select(count)].replace('{count}', numbers.format(count));
}

document.addEventListener('news-comment-result', ({ status }) => {
  // A comment that an editor must approve first is not counted.
  if (status !== 'published') return;
  for (const link of document.querySelectorAll('[data-comment-count]')) {
    const count = Number(link.dataset.commentCount) + 1;
    link.dataset.commentCount = String(count);
    link.textContent = countText(count);
  }
});

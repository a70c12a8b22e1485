import type { ArabicPluralForms, CommentsUpdateStrings, CompleteStrings } from './locale.js';

/** Arabic, the source of all translations. Gender-neutral. */
export const commentsUpdatesAr: CompleteStrings<CommentsUpdateStrings, ArabicPluralForms> = {
  loading: 'جارٍ تحميل التعليقات…',
  loaded: {
    zero: 'لا تعليقات أخرى في هذه الصفحة.',
    one: 'أُضيف تعليق واحد.',
    two: 'أُضيف تعليقان.',
    few: 'أُضيفت {count} تعليقات.',
    many: 'أُضيف {count} تعليقاً.',
    other: 'أُضيف {count} تعليق.',
  },
  loadFailed: 'تعذّر تحميل التعليقات هنا.',
  sorted: 'رُتّبت التعليقات.',
  newComments: {
    one: 'تعليق جديد',
    two: 'تعليقان جديدان',
    few: '{count} تعليقات جديدة',
    many: '{count} تعليقاً جديداً',
    other: '{count} تعليق جديد',
  },
  removed: 'حُذف هذا التعليق.',
  notFound: 'لم يعد هذا التعليق متاحاً.',
  waiting: 'لم يُرسل بعد',
};

import type { ArabicPluralForms, CompleteStrings, Locale } from './locale.js';

/** Arabic, the source of all translations. Labels follow WordPress where its translation is good. */
export const ar: CompleteStrings<Omit<Locale, 'commenting' | 'comments'>, ArabicPluralForms> = {
  lang: 'ar',
  dir: 'rtl',
  masthead: {
    sections: 'الأقسام',
    allSections: 'كل الأقسام',
    skip: 'الانتقال إلى المحتوى',
  },
  header: {
    published: 'نُشر {date}',
    updated: 'آخر تحديث: {date}',
    readingTime: {
      one: 'مدة القراءة: دقيقة واحدة',
      two: 'مدة القراءة: دقيقتان',
      few: 'مدة القراءة: {count} دقائق',
      many: 'مدة القراءة: {count} دقيقة',
      other: 'مدة القراءة: {count} دقيقة',
    },
  },
  commentForm: {
    title: 'اترك تعليقاً',
    emailNotes: 'لن يتم نشر عنوان بريدك الإلكتروني.',
    requiredNotes: 'الحقول الإلزامية مشار إليها بـ {mark}',
    comment: 'التعليق',
    author: 'الاسم',
    email: 'البريد الإلكتروني',
    url: 'الموقع الإلكتروني',
    consent: 'احفظ اسمي وبريدي الإلكتروني وموقعي في هذا المتصفح لتعليقاتي المقبلة.',
    submit: 'إرسال التعليق',
    closed: 'التعليقات مغلقة.',
    mustLogIn: 'يتطلب التعليق {link}.',
    mustLogInLink: 'تسجيل الدخول',
    replyTo: 'الردّ على {author}',
    cancelReply: 'إلغاء الردّ',
    offline: 'لا اتصال بالإنترنت. يمكنك متابعة الكتابة والإرسال، وسيصل التعليق عند عودة الاتصال.',
    offlineSubmitted: 'لا اتصال بالإنترنت. سيُرسل التعليق تلقائياً عند عودة الاتصال.',
  },
  backToTop: {
    top: 'العودة إلى أعلى الصفحة',
    return: 'العودة إلى موضع القراءة',
  },
};

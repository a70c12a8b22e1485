import type { Locale } from './locale.js';

/** Arabic: the source of all wording. Labels are WordPress's own where it has a good one. */
export const ar: Locale = {
  lang: 'ar',
  dir: 'rtl',
  masthead: {
    sections: 'الأقسام',
    allSections: 'كل الأقسام',
    skip: 'الانتقال إلى المحتوى',
  },
  header: {
    published: 'نُشر: {date}',
    updated: 'آخر تحديث: {date}',
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
    commentMissing: 'يُرجى كتابة التعليق.',
    authorMissing: 'يُرجى إدخال الاسم.',
    emailMissing: 'يُرجى إدخال عنوان البريد الإلكتروني.',
    emailInvalid: 'يُرجى إدخال عنوان بريد إلكتروني صحيح، مثل \u2068name@example.com\u2069.',
    urlInvalid: 'يُرجى إدخال عنوان الموقع كاملاً، مثل \u2068https://example.com\u2069.',
    fieldMissing: 'يُرجى ملء هذا الحقل.',
    fieldInvalid: 'يُرجى تصحيح هذا الحقل.',
    errorSummary: {
      one: 'لم يُرسل التعليق: يُرجى تصحيح خطأ واحد.',
      two: 'لم يُرسل التعليق: يُرجى تصحيح خطأين.',
      few: 'لم يُرسل التعليق: يُرجى تصحيح {count} أخطاء.',
      many: 'لم يُرسل التعليق: يُرجى تصحيح {count} خطأً.',
      other: 'لم يُرسل التعليق: يُرجى تصحيح {count} خطأ.',
    },
  },
  backToTop: {
    top: 'العودة إلى أعلى الصفحة',
  },
};

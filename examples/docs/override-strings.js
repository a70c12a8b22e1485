import { registerLocale } from 'news-elements';
import { ar } from 'news-elements/locales/ar';

registerLocale({ ...ar, backToTop: { ...ar.backToTop, top: 'زر الذهاب إلى الأعلى' } });
for (const form of document.querySelectorAll('news-comment-form')) {
  form.strings = { submit: 'أرسل تعليقك' };
}

import { registerLocale } from 'news-elements';
import { ar } from 'news-elements/locales/ar';

registerLocale({ ...ar, backToTop: { ...ar.backToTop, top: 'زر الذهاب إلى الأعلى' } });
for (const masthead of document.querySelectorAll('news-masthead')) {
  masthead.strings = { allSections: 'كل الأبواب' };
}

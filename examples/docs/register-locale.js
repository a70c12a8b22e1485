import 'news-elements/define';
import { registerLocale } from 'news-elements';
import { fa } from 'news-elements/locales/fa';

registerLocale(fa);

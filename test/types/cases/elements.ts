// Elements by their tags, and their properties: right values compile, wrong ones do not.
import 'news-elements/define';
import 'news-elements/elements/news-header/define';
import {
  type Backend,
  type BackToTopStrings,
  type CommentBackend,
  type CommentFormStrings,
  type CommentingStrings,
  type CommentResult,
  type CommentStatus,
  type UnknownCode,
  type HeaderStrings,
  type Locale,
  type MastheadStrings,
  NewsArticleBody,
  NewsBackToTop,
  NewsCommentForm,
  NewsHeader,
  NewsMasthead,
  type OutgoingComment,
  type PluralForms,
  type PostedField,
  registerLocale,
  type RejectionCode,
  type SendContext,
  type WaitingComment,
} from 'news-elements';
import { NewsHeader as Header } from 'news-elements/elements/news-header';
import { ar } from 'news-elements/locales/ar';
import { fa } from 'news-elements/locales/fa';

const masthead: NewsMasthead = document.createElement('news-masthead');
masthead.behavior = 'reveal';
masthead.expanded = true;
// @ts-expect-error
masthead.behavior = 'floating';
// @ts-expect-error
masthead.expanded = 'true';
// @ts-expect-error
masthead.strings = { allSection: 'كل الأقسام' } satisfies Partial<MastheadStrings>;

const header: NewsHeader = document.createElement('news-header');
header.numerals = 'arab';
header.numerals = undefined;
// @ts-expect-error
header.numerals = 'roman';
// @ts-expect-error
header.readingTimeOf = document.body;
header.strings = { published: '{date}' } satisfies Partial<HeaderStrings>;

const body: NewsArticleBody = document.createElement('news-article-body');
body.leadIn = 'word';
body.blockDirection = 'auto';
// @ts-expect-error
body.leadIn = 'sentence';
// @ts-expect-error
body.blockDirection = 'rtl';

const top: NewsBackToTop = document.createElement('news-back-to-top');
top.afterScreens = 2;
// @ts-expect-error
top.afterScreens = '2';
// @ts-expect-error
top.strings = { up: '' } satisfies Partial<BackToTopStrings>;

const form: NewsCommentForm = document.createElement('news-comment-form');
form.backend = 'json' satisfies Backend;
form.drafts = 'off';
form.strings = { submit: 'أرسل', sending: '…' } satisfies Partial<CommentFormStrings & CommentingStrings>;
void form.replyTo(7, 'سارة');
// @ts-expect-error
form.backend = 'wordpres';
// @ts-expect-error
form.drafts = 'on';
// @ts-expect-error
form.backend = { send: () => 'published' };
// @ts-expect-error
form.backend = { send: async () => ({ status: 'ok' }) };
// @ts-expect-error
form.strings = { sumbit: 'أرسل' };
// @ts-expect-error
void form.replyTo(7);
// @ts-expect-error
document.createElement('news-footer').strings = {};

export const backend: CommentBackend = {
  async send(comment: OutgoingComment, context: SendContext): Promise<CommentResult> {
    const [name, value]: PostedField = comment.fields[0] ?? ['', ''];
    const reasons: (RejectionCode | UnknownCode)[] = ['duplicate', 'network'];
    const status: CommentStatus = context.signal.aborted ? 'unknown' : 'published';
    return { status, code: reasons[0] ?? 'refused', message: `${name}: ${typeof value}` };
  },
};
export const waiting = (comment: WaitingComment): string => comment.id;

export const forms: PluralForms = { one: '', other: '' };
// @ts-expect-error `other` is always needed.
export const incomplete: PluralForms = { one: '' };

registerLocale(fa);
registerLocale({ ...ar, lang: 'ar-MA' } satisfies Locale);
// @ts-expect-error A locale has a language, and the strings of each element.
registerLocale({ backToTop: ar.backToTop });
// @ts-expect-error
registerLocale({ ...ar, dir: 'auto' });

NewsHeader.define('my-header');
Header.define('other-header', customElements);

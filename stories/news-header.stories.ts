import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../src/elements/news-article-body/define.js';
import '../src/elements/news-header/define.js';
import type { NewsHeader } from '../src/index.js';
import { HEADER_VARIANTS } from './support/header-variants.js';
import { variantName } from './support/variant-name.js';
import { dark, english, inLanguage } from './support/words.js';

const words = {
  ar: {
    section: 'أخبار التقنية',
    badge: 'عاجل',
    headline: 'شركة عربية ناشئة تطلق نموذجاً لغوياً يعمل على الهاتف بلا إنترنت',
    standfirst: 'النموذج بحجم 3 مليارات مَعلَمة، ويفهم ست لهجات، وتقول الشركة إنه يضاهي GPT-4 في تلخيص الأخبار.',
    byline: html`كتبه <a href="#author">كريم الزيات</a> و<a href="#author-2">Anna Becker</a>`,
    published: 'الاثنين 23 نوفمبر 2026، 9:30 صباحاً',
    alt: 'رسم لممر بين صفّين من خزائن الخوادم',
    caption: 'مركز بيانات في الرياض. رسم: المدار',
    authors: html`<img src="images/author.svg" width="40" height="40" alt="" />
      <img src="images/author.svg" width="40" height="40" alt="" /> كتبه <a href="#author">كريم الزيات</a> و<a
        href="#author-2"
        >Anna Becker</a
      >`,
    place: 'الرياض',
    credit: html`مركز بيانات في الرياض. <small>رسم: <cite>المدار</cite></small>`,
    actions: ['شارك', 'احفظ'],
    text: 'تقول الشركة إن نموذجها الجديد يفهم ست لهجات عربية، ويلخّص الأخبار على الهاتف وحده. ',
    long: 'بعد عامين من المفاوضات المتعثّرة وثلاث جولات من التحكيم، وقّعت Google وNvidia ووزارة الاتصالات اتفاقاً لبناء مركز بيانات بقدرة 1.2 غيغاواط في الصحراء الغربية يبدأ العمل فيه منتصف العام المقبل',
  },
  en: {
    section: 'Technology',
    badge: 'Breaking',
    headline: 'Arab start-up releases a language model that runs on a phone without a connection',
    standfirst: 'It has 3 billion parameters, knows six dialects and, says the company, sums up news as well as GPT-4.',
    byline: html`By <a href="#author">Karim Zayat</a> and <a href="#author-2">Anna Becker</a>`,
    published: 'Monday 23 November 2026, 9:30',
    alt: 'Drawing of an aisle between two rows of server racks',
    caption: 'A data centre in Riyadh. Drawing: The Orbit',
    authors: html`<img src="images/author.svg" width="40" height="40" alt="" />
      <img src="images/author.svg" width="40" height="40" alt="" /> By <a href="#author">Karim Zayat</a> and
      <a href="#author-2">Anna Becker</a>`,
    place: 'Riyadh',
    credit: html`A data centre in Riyadh. <small>Drawing: <cite>The Orbit</cite></small>`,
    actions: ['Share', 'Save'],
    text: 'The company says that its new model understands six dialects and sums up news on the phone alone. ',
    long: 'After two years of stalled talks and three rounds of arbitration, Google, Nvidia and the ministry of communications have signed an agreement to build a data centre of 1.2 gigawatts in the western desert next year',
  },
};

const meta: Meta = {
  title: 'Elements/news-header',
  component: 'news-header',
  render: (_args, context) => {
    const { section, headline, standfirst, byline, published } = inLanguage(words, context);
    return html`
      <news-header>
        <a slot="section" href="#technology">${section}</a>
        <h1>${headline}</h1>
        <p slot="standfirst">${standfirst}</p>
        <span slot="byline">${byline}</span>
        <time slot="published" datetime="2026-11-23T09:30+03:00">${published}</time>
      </news-header>
    `;
  },
};

export default meta;

export const Default: StoryObj = {};

export const LeftToRight: StoryObj = english;

export const Dark: StoryObj = dark;

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

/** The headline with the dates that a story is about. */
const dated = (formats: Partial<NewsHeader>, published: string, updated: string, context: StoryContext) => {
  const { section, badge, headline, byline } = inLanguage(words, context);
  return html`
    <news-header
      .calendar=${formats.calendar}
      .numerals=${formats.numerals}
      .timeZone=${formats.timeZone}
      .relative=${formats.relative}
    >
      <a slot="section" href="#technology">${section}</a>
      <b slot="badge">${badge}</b>
      <h1>${headline}</h1>
      <span slot="byline">${byline}</span>
      <time slot="published" datetime=${published}></time>
      <time slot="updated" datetime=${updated}></time>
    </news-header>
  `;
};

const MORNING = '2026-11-23T09:30+03:00';
const AFTERNOON = '2026-11-23T14:05+03:00';

/** A `<time>` without words: the element words it, in the page's language, on a line that was kept for it. */
export const DatesInOurWords: StoryObj = {
  render: (_args, context) => dated({}, MORNING, AFTERNOON, context),
};

/** Umm al-Qura, then the Gregorian date. */
export const TwoCalendars: StoryObj = {
  render: (_args, context) => dated({ calendar: 'islamic-umalqura gregory' }, MORNING, AFTERNOON, context),
};

/** Digits and clock of the page's choice. */
export const DigitsAndClock: StoryObj = {
  render: (_args, context) => dated({ numerals: 'arab', timeZone: 'Africa/Casablanca' }, MORNING, AFTERNOON, context),
};

/** For a day, or as long as it says: how long ago it was. The whole date is its title. */
export const Relative: StoryObj = {
  render: (_args, context) => dated({ relative: 'P2D' }, hoursAgo(26), hoursAgo(2.2), context),
};

/** How long another element takes to read, on a line that was kept for it, beside the byline where there is room. */
export const ReadingTime: StoryObj = {
  render: (_args, context) => {
    const { section, headline, byline, published, text } = inLanguage(words, context);
    return html`
      <news-header reading-time-of="text">
        <a slot="section" href="#technology">${section}</a>
        <h1>${headline}</h1>
        <span slot="byline">${byline}</span>
        <time slot="published" datetime=${MORNING}>${published}</time>
      </news-header>
      <news-article-body id="text">${Array.from({ length: 30 }, () => html`<p>${text}</p>`)}</news-article-body>
    `;
  },
};

/** Two authors with their pictures, the place, a credit, and what a reader can do. */
export const AuthorsPlaceAndActions: StoryObj = {
  render: (_args, context) => {
    const { section, headline, standfirst, authors, place, published, alt, credit, actions } = inLanguage(
      words,
      context,
    );
    return html`
      <news-header>
        <a slot="section" href="#technology">${section}</a>
        <h1>${headline}</h1>
        <p slot="standfirst">${standfirst}</p>
        <address slot="byline">${authors}</address>
        <span slot="byline">${place}</span>
        <time slot="published" datetime=${MORNING}>${published}</time>
        <div slot="actions">${actions.map((action) => html`<a href="#action">${action}</a> `)}</div>
        <figure slot="media">
          <img src="images/data-hall.svg" width="960" height="540" alt=${alt} />
          <figcaption>${credit}</figcaption>
        </figure>
      </news-header>
    `;
  },
};

export const WithPicture: StoryObj = {
  render: (_args, context) => {
    const { section, headline, byline, alt, caption } = inLanguage(words, context);
    return html`
      <news-header>
        <a slot="section" href="#technology">${section}</a>
        <h1>${headline}</h1>
        <span slot="byline">${byline}</span>
        <figure slot="media">
          <img src="images/data-hall.svg" width="960" height="540" alt=${alt} />
          <figcaption>${caption}</figcaption>
        </figure>
      </news-header>
    `;
  },
};

const headlineOnly = (headline: string, section: string | typeof nothing = nothing) => html`
  <news-header>
    ${section === nothing ? nothing : html`<a slot="section" href="#technology">${section}</a>`}
    <h1>${headline}</h1>
  </news-header>
`;

export const HeadlineAlone: StoryObj = {
  render: (_args, context) => headlineOnly(inLanguage(words, context).headline),
};

/** Two hundred letters, with Latin names and figures among them. */
export const LongHeadline: StoryObj = {
  render: (_args, context) => headlineOnly(inLanguage(words, context).long, inLanguage(words, context).section),
};

/** A headline that is Latin from end to end keeps the page's side. */
export const LatinHeadline: StoryObj = {
  render: (_args, context) => headlineOnly('Vision Pro vs. Quest 4', inLanguage(words, context).section),
};

/** Markup that authors, page builders, themes and editors write. */
export const AnyMarkup: StoryObj = {
  tags: ['foreign-markup'],
  // The variants have headings of their own.
  parameters: { a11y: { config: { rules: [{ id: 'heading-order', enabled: false }] } } },
  render: () =>
    html`${HEADER_VARIANTS.map(
      ({ name, content }) => html`${variantName(name)}<news-header>${unsafeHTML(content)}</news-header>`,
    )}`,
};

import { readMoment } from '../text/dates.js';

/** Who wrote a story, or publishes it. */
export interface StoryParty {
  name: string;
  /** A page of or about them. */
  url?: string;
  /** The address of a picture, or of a publisher's logo. */
  image?: string;
  /** Whether it is an organisation (an agency, the newspaper itself); for a publisher it always is. */
  isOrganization?: boolean;
}

/** What search engines may know of a story. Only the headline is needed; addresses have to be whole (`https://…`). */
export interface Story {
  headline: string;
  /** The address of the story's own page. */
  url?: string;
  /** The sentence below the headline. */
  standfirst?: string;
  /** The label of its section. */
  section?: string;
  /** Its language, a BCP 47 tag. */
  lang?: string;
  /** When it was published, as in `<time datetime>`; what cannot be read is left out. */
  published?: string;
  /** When it was last changed, likewise. */
  updated?: string;
  /** Who wrote it: names, or what else is known of them. */
  authors?: readonly (string | StoryParty)[];
  /** The newspaper. */
  publisher?: StoryParty;
  /** The addresses of its pictures, or of one picture in several shapes. */
  images?: readonly string[];
  /** Where it was written. */
  place?: string;
  /** Minutes that it takes to read, as `readingTime` gives them. */
  minutes?: number;
  /** Whether all can read it without paying. */
  isFree?: boolean;
}

/**
 * A story as the `NewsArticle` that search engines look for, to be printed inside `<script type="application/ld+json">`.
 * What is not given is left out. No text in it can end the script.
 *
 * Source: https://schema.org/NewsArticle and Google's guide to structured data of articles
 */
export function newsArticleJSON(story: Story): string {
  const { authors = [], images = [], publisher, minutes = 0 } = story;
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: story.url,
    url: story.url,
    headline: story.headline,
    description: story.standfirst,
    articleSection: story.section,
    inLanguage: story.lang,
    datePublished: dateOf(story.published),
    dateModified: dateOf(story.updated),
    author: authors.map((author) => party(typeof author === 'string' ? { name: author } : author, 'image')),
    publisher: publisher && party({ ...publisher, isOrganization: true }, 'logo'),
    image: images,
    dateline: story.place,
    timeRequired: minutes > 0 ? `PT${String(Math.round(minutes))}M` : undefined,
    isAccessibleForFree: story.isFree,
  };
  const known = Object.entries(article).filter(
    ([, value]) => !(Array.isArray(value) ? value.length === 0 : value === ''),
  );
  return JSON.stringify(Object.fromEntries(known)).replaceAll('<', '\\u003c');
}

function party({ name, url, image, isOrganization = false }: StoryParty, picture: 'image' | 'logo'): object {
  return { '@type': isOrganization ? 'Organization' : 'Person', name, url, [picture]: image };
}

/** A date in ISO 8601, which HTML's dates are but for a space and an offset without a colon. */
function dateOf(datetime = ''): string | undefined {
  if (!readMoment(datetime)) return undefined;
  return datetime
    .trim()
    .replace(/\s+(?=\d)/, 'T')
    .replace(/\s/g, '')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
}

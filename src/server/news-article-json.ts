import { readMoment } from '../text/dates.js';

/** The author or the publisher of a story. */
export interface StoryParty {
  name: string;
  /** The URL of their page, or of a page about them. */
  url?: string;
  /** The URL of a picture, or of a publisher's logo. */
  image?: string;
  /** Whether it is an organization, such as an agency. False by default; a publisher always is one. */
  isOrganization?: boolean;
}

/** The data of a story for search engines. Only the headline is required. URLs must be absolute (`https://…`). */
export interface Story {
  headline: string;
  /** The URL of the story. */
  url?: string;
  /** The summary below the headline. */
  standfirst?: string;
  /** The name of its section. */
  section?: string;
  /** Its language, a BCP 47 tag. */
  lang?: string;
  /** The publication date, as in `<time datetime>`. An invalid date is left out. */
  published?: string;
  /** The date of the last change, in the same format. */
  updated?: string;
  /** The authors: a name, or an object with more details. */
  authors?: readonly (string | StoryParty)[];
  /** The publisher, usually the newspaper. */
  publisher?: StoryParty;
  /** The URLs of its pictures, or of one picture in several aspect ratios. */
  images?: readonly string[];
  /** The place where it was written (dateline). */
  place?: string;
  /** The reading time in minutes, from `readingTime`. 0, the default, leaves it out. */
  minutes?: number;
  /** Whether it can be read without paying. */
  isFree?: boolean;
}

/**
 * Returns a story as a schema.org `NewsArticle` in JSON, to be inserted in `<script type="application/ld+json">`.
 * Missing values are left out. `<` is escaped, so no text can close the script element.
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
    datePublished: toISODate(story.published),
    dateModified: toISODate(story.updated),
    author: authors.map((author) => toSchemaParty(typeof author === 'string' ? { name: author } : author, 'image')),
    publisher: publisher && toSchemaParty({ ...publisher, isOrganization: true }, 'logo'),
    image: images,
    dateline: story.place,
    timeRequired: minutes > 0 ? `PT${String(Math.round(minutes))}M` : undefined,
    isAccessibleForFree: story.isFree,
  };
  const present = Object.entries(article).filter(
    ([, value]) => !(Array.isArray(value) ? value.length === 0 : value === ''),
  );
  return JSON.stringify(Object.fromEntries(present)).replaceAll('<', '\\u003c');
}

function toSchemaParty(
  { name, url, image, isOrganization = false }: StoryParty,
  imageProperty: 'image' | 'logo',
): object {
  return { '@type': isOrganization ? 'Organization' : 'Person', name, url, [imageProperty]: image };
}

/**
 * Converts a `datetime` to ISO 8601, which has a colon in the UTC offset and no space. Returns undefined for an invalid
 * one.
 */
function toISODate(datetime = ''): string | undefined {
  if (!readMoment(datetime)) return undefined;
  return datetime
    .trim()
    .replace(/\s+(?=\d)/, 'T')
    .replace(/\s/g, '')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
}

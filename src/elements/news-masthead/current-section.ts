type AriaCurrent = 'page' | 'true';

/** Normalizes the path of a URL for comparison: removes trailing slashes, and decodes percent-encoding if it is valid. */
function normalizedPath({ pathname }: URL | Location | HTMLAnchorElement): string {
  const path = pathname.replace(/\/+$/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Finds the link to the current page. If there is none, finds the link to its closest ancestor: the link whose path is
 * the longest prefix of the page's path, compared by whole path segments.
 *
 * @param homePaths paths of home pages. Every page is below them, so they match only themselves.
 */
export function findCurrentLink(
  links: readonly HTMLAnchorElement[],
  page: URL | Location,
  homePaths: ReadonlySet<string>,
): { link: HTMLAnchorElement; value: AriaCurrent } | undefined {
  const pagePath = normalizedPath(page);
  const candidates = links
    .filter((link) => link.origin === page.origin && !link.getAttribute('href')?.startsWith('#'))
    .map((link) => ({ link, path: normalizedPath(link) }));
  const samePath = candidates.filter(({ path }) => path === pagePath);
  const exact =
    samePath.find(({ link }) => link.search === page.search) ?? samePath.find(({ link }) => link.search === '');
  if (exact) return { link: exact.link, value: 'page' };
  const ancestor = candidates
    .filter(({ link, path }) => !link.search && !homePaths.has(path) && pagePath.startsWith(`${path}/`))
    .sort((first, second) => second.path.length - first.path.length)[0];
  return ancestor && { link: ancestor.link, value: 'true' };
}

/**
 * Marks the links whose `aria-current` this module has set. Copies of the page contain the attribute, such as the cache of
 * Turbo, so that a mark is known in them too.
 */
const MARK = 'data-news-current';

/** Sets `aria-current` on the section of a masthead that links to the current page. Links that the page has marked stay. */
export function markCurrentSection(masthead: Element): void {
  const links = [...masthead.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const isBrand = (link: Element): boolean => link.closest('[slot=brand]') !== null;
  const sections = links.filter((link) => !link.closest('[slot]'));
  const isMarkedByPage = sections.some(
    (link) => !link.hasAttribute(MARK) && /^(?!false$)./.test(link.getAttribute('aria-current') ?? ''),
  );
  const homePaths = new Set(['', ...links.filter(isBrand).map(normalizedPath)]);
  const current = isMarkedByPage ? undefined : findCurrentLink(sections, location, homePaths);
  setMarks(masthead, new Map(current && [...ancestorLinks(current.link, masthead), [current.link, current.value]]));
}

/** Removes the marks of `markCurrentSection`, also those that a copy of the page contains. */
export function clearCurrentSection(masthead: Element): void {
  setMarks(masthead, new Map());
}

function setMarks(masthead: Element, marks: Map<Element, AriaCurrent>): void {
  for (const link of masthead.querySelectorAll(`[${MARK}]`)) {
    if (marks.has(link)) continue;
    link.removeAttribute('aria-current');
    link.removeAttribute(MARK);
  }
  for (const [link, value] of marks) {
    link.setAttribute(MARK, '');
    if (link.getAttribute('aria-current') !== value) link.setAttribute('aria-current', value);
  }
}

/** The links of the sections that contain a nested link, each with its `aria-current` value. */
function ancestorLinks(link: Element, masthead: Element): [Element, AriaCurrent][] {
  const links: [Element, AriaCurrent][] = [];
  for (
    let item = link.closest('li');
    item && masthead.contains(item);
    item = item.parentElement?.closest('li') ?? null
  ) {
    const itemLink = item.querySelector(':scope > a');
    if (itemLink && itemLink !== link) links.push([itemLink, 'true']);
  }
  return links;
}

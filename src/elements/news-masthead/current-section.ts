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
 * Sets `aria-current` on the sections of a masthead with `current="auto"`. Links that the page has marked are not
 * changed.
 */
export class CurrentSectionMarker {
  #marks = new Map<Element, AriaCurrent>();

  /** Marks the link to the current page. If the page has marked a section, only removes earlier marks. */
  update(masthead: Element): void {
    const links = [...masthead.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const isBrand = (link: Element): boolean => link.closest('[slot=brand]') !== null;
    const sections = links.filter((link) => !link.closest('[slot]'));
    const isMarkedByPage = sections.some(
      (link) => !this.#marks.has(link) && /^(?!false$)./.test(link.getAttribute('aria-current') ?? ''),
    );
    const homePaths = new Set(['', ...links.filter(isBrand).map(normalizedPath)]);
    const current = isMarkedByPage ? undefined : findCurrentLink(sections, location, homePaths);
    this.#setMarks(new Map(current && [...ancestorLinks(current.link, masthead), [current.link, current.value]]));
  }

  clear(): void {
    this.#setMarks(new Map());
  }

  #setMarks(marks: Map<Element, AriaCurrent>): void {
    for (const link of this.#marks.keys()) if (!marks.has(link)) link.removeAttribute('aria-current');
    for (const [link, value] of marks) {
      if (link.getAttribute('aria-current') !== value) link.setAttribute('aria-current', value);
    }
    this.#marks = marks;
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

type AriaCurrent = 'page' | 'true';

/** The path of an address, in any spelling the same: without the slash at its end, percent-decoded. */
function normalizedPath({ pathname }: URL | Location | HTMLAnchorElement): string {
  const path = pathname.replace(/\/+$/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Which of some links leads to the page at an address, or else to what is nearest above it: the one whose path is the
 * longest beginning of the page's, by whole parts.
 *
 * @param homes paths that are above everything, and so mark nothing but themselves
 */
export function findCurrentLink(
  links: readonly HTMLAnchorElement[],
  page: URL | Location,
  homes: ReadonlySet<string>,
): { link: HTMLAnchorElement; value: AriaCurrent } | undefined {
  const here = normalizedPath(page);
  const candidates = links
    .filter((link) => link.origin === page.origin && !link.getAttribute('href')?.startsWith('#'))
    .map((link) => ({ link, path: normalizedPath(link) }));
  const samePath = candidates.filter(({ path }) => path === here);
  const same =
    samePath.find(({ link }) => link.search === page.search) ?? samePath.find(({ link }) => link.search === '');
  if (same) return { link: same.link, value: 'page' };
  const ancestorLinks = candidates
    .filter(({ link, path }) => !link.search && !homes.has(path) && here.startsWith(`${path}/`))
    .sort((first, second) => second.path.length - first.path.length)[0];
  return ancestorLinks && { link: ancestorLinks.link, value: 'true' };
}

/** The marks that a masthead sets by `current="auto"`, and those of the page, which stay. */
export class CurrentSectionMarker {
  #marks = new Map<Element, AriaCurrent>();

  /** Marks the sections by the address of the page. What is marked so already is not touched. */
  update(masthead: Element): void {
    const links = [...masthead.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const isBrand = (link: Element): boolean => link.closest('[slot=brand]') !== null;
    const sections = links.filter((link) => !link.closest('[slot]'));
    const isByPage = sections.some(
      (link) => !this.#marks.has(link) && /^(?!false$)./.test(link.getAttribute('aria-current') ?? ''),
    );
    const homes = new Set(['', ...links.filter(isBrand).map(normalizedPath)]);
    const found = isByPage ? undefined : findCurrentLink(sections, location, homes);
    this.#setMarks(new Map(found && [...above(found.link, masthead), [found.link, found.value]]));
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

/** The links of the sections that a link is nested in. */
function above(link: Element, masthead: Element): [Element, AriaCurrent][] {
  const found: [Element, AriaCurrent][] = [];
  for (
    let item = link.closest('li');
    item && masthead.contains(item);
    item = item.parentElement?.closest('li') ?? null
  ) {
    const own = item.querySelector(':scope > a');
    if (own && own !== link) found.push([own, 'true']);
  }
  return found;
}

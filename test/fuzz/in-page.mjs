/* global document, window, localStorage, sessionStorage, requestAnimationFrame, getComputedStyle -- what runs in the page */
// What runs in the page before its own scripts: it finds targets for actions, and reads what the rules need.

/** Passed to the page as source. It may not refer to anything outside. */
export function installFuzz() {
  const CONTROLS = 'a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex="0"]';
  const article = () => document.querySelector('news-article-body');
  const headline = () => document.querySelector('h1');
  const deepActiveElement = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  const deepElements = (selector, root = document) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? deepElements(selector.replace('body ', ''), shadowRoot) : [],
    ),
  ];
  const describe = (element) => {
    if (!element) return 'nothing';
    const host = element.getRootNode().host;
    const name = element.id ? `#${element.id}` : (element.getAttribute('part') ?? element.className);
    const label = (element.textContent || element.getAttribute('aria-label') || element.value || '').trim();
    return `${host ? `${host.localName} ` : ''}<${element.localName}> ${name} "${label.slice(0, 24)}"`;
  };
  /** Whether we, and not the page, handle what happens at a control. */
  const isOurs = (element) =>
    Boolean(element.getRootNode().host) ||
    Boolean(element.closest('news-back-to-top, .news-error-summary, .news-comment-outbox, .news-comment-action'));
  const duplicateIds = (root) => {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  };
  /** The innermost elements that are beyond an edge of the window. */
  const beyondEdges = () => {
    const width = document.documentElement.clientWidth;
    const isBeyond = (element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > left && (left < -1 || right > width + 1);
    };
    return deepElements('body *').filter((element) => isBeyond(element) && ![...element.children].some(isBeyond));
  };
  const stored = () =>
    [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage).map((key) => storage.getItem(key)));

  const fuzz = {
    source: undefined,
    activated: undefined,
    describe,
    deepActiveElement,
    /** Remembers the text as the server, or an action, wrote it. */
    readSource() {
      fuzz.source = { article: article()?.textContent, headline: headline()?.textContent };
    },
    /** The visible controls, in tree order. */
    controls: () =>
      deepElements(CONTROLS).filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled,
      ),
    /** A control that is scrolled into view, as a point and a description. */
    aim(number) {
      const controls = fuzz.controls();
      const element = controls[number % controls.length];
      if (!element) return undefined;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, description: describe(element) };
    },
    /** Forgets what was activated, and returns whether an element has the focus. */
    beforeAction() {
      fuzz.activated = undefined;
      const active = deepActiveElement();
      return { focused: active && active !== document.body ? describe(active) : undefined };
    },
    /** Waits until the effects of an action were rendered, and returns what the rules need. */
    async afterAction() {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const root = document.documentElement;
      const active = deepActiveElement();
      const area = document.querySelector('textarea[name=comment]');
      return {
        isReady: Boolean(fuzz.source),
        hasFocus: Boolean(active && active !== document.body && active !== root),
        activated: fuzz.activated,
        overflow: root.scrollWidth - root.clientWidth,
        beyondEdges: root.scrollWidth > root.clientWidth ? beyondEdges().map(describe) : [],
        viewport: `${window.innerWidth} × ${window.innerHeight} px, ${root.dir}, lang ${root.lang}, font ${getComputedStyle(root).fontSize}`,
        duplicateIds: [
          ...duplicateIds(document),
          ...deepElements('*').flatMap((e) => (e.shadowRoot ? duplicateIds(e.shadowRoot) : [])),
        ],
        article: article()?.textContent === fuzz.source?.article,
        headline: headline()?.textContent === fuzz.source?.headline,
        keepsNothing: localStorage.getItem('news-elements-keep-nothing') !== null,
        shown: [area?.value ?? '', document.body.textContent].join('\n'),
        stored: stored().join('\n'),
      };
    },
  };
  document.addEventListener(
    'click',
    (event) => {
      const element = event.composedPath().find((target) => target.matches?.('a[href], button, input, summary'));
      if (!element) return;
      fuzz.activated = {
        description: describe(element),
        isPageLink: element.matches('a') && !isOurs(element),
        action: element.dataset.action ?? (element.matches('.news-comment-action') ? 'other' : ''),
        item: element.closest('li')?.textContent ?? '',
      };
    },
    { capture: true },
  );
  // A link that is dragged into a field would be dropped into a typed word.
  document.addEventListener('dragstart', (event) => event.preventDefault());
  window.fuzz = fuzz;
}

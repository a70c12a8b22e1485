import { executeServerCommand } from '@web/test-runner-commands';

/** A story or a docs page of the built Storybook. */
export interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
  tags: string[];
}

/** The error messages of a visit. Empty if there were no errors. */
export type Problems = string[];

interface Channel {
  last(event: string): unknown[] | undefined;
  on(event: string, listener: (payload: unknown) => void): void;
}

interface AxeReport {
  violations?: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

interface Finished {
  status: string;
  reporters: { type: string; status: string; result: AxeReport }[];
}

type StoryWindow = Window & typeof globalThis & { __STORYBOOK_ADDONS_CHANNEL__?: Channel };

const BUILD = '/storybook-static';
const TIMEOUT = 20_000;
const FAILURES = [
  'configError',
  'playFunctionThrewException',
  'storyErrored',
  'storyMissing',
  'storyThrewException',
  'unhandledErrorsWhilePlaying',
];

export async function readEntries(): Promise<Entry[]> {
  const response = await fetch(`${BUILD}/index.json`);
  if (!response.ok) throw new Error('There is no built Storybook: npm run build:storybook');
  const { entries } = (await response.json()) as { entries: Record<string, Entry> };
  return Object.values(entries);
}

/** The checks of accessibility and HTML are slow and their results do not depend on the engine. They run in Chromium only. */
const CHECKS_ACCESSIBILITY = navigator.userAgent.includes('Chrome/');

/** Opens an entry in an iframe, waits until it has rendered, played and been checked, and returns the problems. */
export async function visit(entry: Entry, otherGlobals = ''): Promise<Problems> {
  const { id, type } = entry;
  const globals = [otherGlobals, !CHECKS_ACCESSIBILITY && 'a11y.manual:!true'].filter(Boolean).join(';');
  const iframe = document.createElement('iframe');
  iframe.title = id;
  iframe.style.cssText = 'inline-size: 1000px; block-size: 700px; border: 0';
  iframe.src = `${BUILD}/iframe.html?id=${id}&viewMode=${type}&globals=${globals}`;
  document.body.append(iframe);
  try {
    const page = await until(() => loadingPage(iframe));
    const problems = collectErrors(page);
    const channel = await until(() => page.__STORYBOOK_ADDONS_CHANNEL__);
    const outcome = await Promise.race([outcomeOf(channel, type), timeout()]);
    return [...problems, ...outcome, ...undefinedElements(page), ...overflow(page), ...(await htmlErrors(page, entry))];
  } finally {
    iframe.remove();
  }
}

/** The window of the iframe, once it has navigated away from the initial empty page. */
function loadingPage(iframe: HTMLIFrameElement): StoryWindow | undefined {
  const page = iframe.contentWindow as StoryWindow | null;
  return page && page.location.href !== 'about:blank' ? page : undefined;
}

/** Custom elements that are not registered. A story of plain HTML might look right without them. */
function undefinedElements(page: StoryWindow): Problems {
  const elements = [
    ...page.document.querySelectorAll('#storybook-root :not(:defined), #storybook-docs :not(:defined)'),
  ];
  return elements.map(({ localName }) => `<${localName}> is not defined`);
}

/**
 * The errors that html-validate finds in the HTML of a story, with all that the elements added to it. Stories with the tag
 * `foreign-markup` quote what editors, themes and plugins print, which has errors of its own.
 */
async function htmlErrors({ document }: StoryWindow, { type, tags }: Entry): Promise<Problems> {
  const root = document.querySelector('#storybook-root')?.cloneNode(true) as HTMLElement | undefined;
  if (type !== 'story' || !root || tags.includes('foreign-markup') || !CHECKS_ACCESSIBILITY) return [];
  // The styles of a story are in its root. A page has them in its head.
  for (const style of root.querySelectorAll('style')) style.remove();
  return await executeServerCommand<Problems, string>('validate-html', root.innerHTML);
}

/** A page that overflows horizontally. */
function overflow({ document: { documentElement: root } }: StoryWindow): Problems {
  return root.scrollWidth > root.clientWidth
    ? [`${root.scrollWidth} px wide on a screen of ${root.clientWidth} px`]
    : [];
}

function collectErrors(page: StoryWindow): Problems {
  const problems: Problems = [];
  const log = page.console.error.bind(page.console);
  page.console.error = (...parts: unknown[]) => {
    problems.push(`console.error: ${parts.map((part) => withoutDocument(String(part))).join(' ')}`);
    log(...parts);
  };
  const onError = ({ message, target }: ErrorEvent): void => {
    problems.push(`error: ${target instanceof page.Element ? `${target.outerHTML} did not load` : message}`);
  };
  page.addEventListener('error', onError, { capture: true });
  page.addEventListener('unhandledrejection', ({ reason }) => problems.push(`unhandled rejection: ${String(reason)}`));
  return problems;
}

async function outcomeOf(channel: Channel, type: Entry['type']): Promise<Problems> {
  const failures = FAILURES.map(async (name) => [`${name}: ${describe(await once(channel, name))}`]);
  const end =
    type === 'docs'
      ? once(channel, 'docsRendered').then(() => [])
      : once(channel, 'storyFinished').then((payload) => problemsIn(payload as Finished));
  return await Promise.race([...failures, end]);
}

function problemsIn({ status, reporters }: Finished): Problems {
  if (!CHECKS_ACCESSIBILITY) return status === 'success' ? [] : [`story: ${status}`];
  const a11y = reporters.find(({ type }) => type === 'a11y');
  if (!a11y) return ['the accessibility check did not run'];
  const violations = (a11y.result.violations ?? []).flatMap((violation) =>
    violation.nodes.map(({ html, failureSummary = '' }) => `${violation.id}: ${html}\n${failureSummary}`),
  );
  if (violations.length > 0) return violations;
  return [status, a11y.status].every((each) => /^(?:success|passed)$/.test(each))
    ? []
    : [`story: ${status}, accessibility: ${a11y.status}`];
}

/** Resolves to the first argument of a channel event, even if it was emitted before. */
function once(channel: Channel, event: string): Promise<unknown> {
  return new Promise((resolve) => {
    const sent = channel.last(event);
    if (sent) resolve(sent[0]);
    else channel.on(event, resolve);
  });
}

async function until<T>(get: () => T | undefined): Promise<T> {
  const end = performance.now() + TIMEOUT;
  for (;;) {
    const value = get();
    if (value) return value;
    if (performance.now() > end) throw new Error('Storybook did not start');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function timeout(): Promise<Problems> {
  return new Promise((resolve) => {
    setTimeout(resolve, TIMEOUT, [`not finished after ${TIMEOUT} ms`]);
  });
}

/** The channel passes errors as plain data, not as instances of Error. */
function describe(payload: unknown): string {
  return withoutDocument((payload as { message?: string } | undefined)?.message ?? JSON.stringify(payload));
}

/** The message of an assertion without the HTML of the whole document, which `waitFor()` adds to it. */
function withoutDocument(message: string): string {
  return message.replace(/\n+Ignored nodes: .*/s, '');
}

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
  emit(event: string, payload: unknown): void;
  last(event: string): unknown[] | undefined;
  on(event: string, listener: (payload: unknown) => void): void;
}

interface AxeReport {
  violations?: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

interface Finished {
  storyId: string;
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

/** Opens an entry in a page of its own, waits until it has rendered, played and been checked, and returns the problems. */
export async function visit(entry: Entry, globals = ''): Promise<Problems> {
  const frame = openFrame(entry, globals);
  try {
    return await problemsOf(frame, entry);
  } finally {
    frame.iframe.remove();
  }
}

/**
 * Opens an entry in the page of the entry before it, which takes a third of the time. It may depend on what that one left
 * behind. If there are problems, those of a page of its own count.
 */
export async function visitNext(entry: Entry): Promise<Problems> {
  if (shared?.title !== entry.title) closeShared();
  const { frame } = (shared ??= { title: entry.title, frame: openFrame(entry) });
  const problems = await problemsOf(frame, entry).catch((error: unknown) => [String(error)]);
  if (problems.length === 0) return [];
  closeShared();
  return await visit(entry);
}

/** The page of Storybook that the entries with a title share. */
let shared: { title: string; frame: StoryFrame } | undefined;

function closeShared(): void {
  shared?.frame.iframe.remove();
  shared = undefined;
}

interface StoryFrame {
  iframe: HTMLIFrameElement;
  /** What it shows. */
  id: string;
  /** The errors of its page. */
  errors?: Problems;
}

function openFrame({ id, type }: Entry, otherGlobals = ''): StoryFrame {
  const globals = [otherGlobals, !CHECKS_ACCESSIBILITY && 'a11y.manual:!true'].filter(Boolean).join(';');
  const iframe = document.createElement('iframe');
  iframe.title = id;
  iframe.style.cssText = 'inline-size: 1000px; block-size: 700px; border: 0';
  iframe.src = `${BUILD}/iframe.html?id=${id}&viewMode=${type}&globals=${globals}`;
  document.body.append(iframe);
  return { iframe, id };
}

/** Shows an entry in a frame, if it does not yet, and returns the problems. */
async function problemsOf(frame: StoryFrame, entry: Entry): Promise<Problems> {
  const page = await until(() => loadingPage(frame.iframe));
  const errors = (frame.errors ??= collectErrors(page));
  const channel = await until(() => page.__STORYBOOK_ADDONS_CHANNEL__);
  const { id, type } = entry;
  const isOpen = frame.id === id;
  const outcome = outcomeOf(channel, entry, isOpen);
  if (!isOpen) channel.emit('setCurrentStory', { storyId: (frame.id = id), viewMode: type });
  const problems = await Promise.race([outcome, timeout()]);
  return [...errors, ...problems, ...undefinedElements(page), ...overflow(page), ...(await htmlErrors(page, entry))];
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

/** @param isOpen whether the entry is being shown already, so that the events may have been emitted before */
async function outcomeOf(channel: Channel, { id, type }: Entry, isOpen: boolean): Promise<Problems> {
  const failures = FAILURES.map(async (name) => [`${name}: ${describe(await once(channel, name, isOpen))}`]);
  const isThis = (payload: unknown): boolean => (payload as Finished).storyId === id;
  const end =
    type === 'docs'
      ? once(channel, 'docsRendered', isOpen).then(() => [])
      : once(channel, 'storyFinished', isOpen, isThis).then((payload) => problemsIn(payload as Finished));
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

/** Resolves to the first argument of the first channel event that counts. */
function once(
  channel: Channel,
  event: string,
  countsEmitted: boolean,
  counts: (payload: unknown) => boolean = () => true,
): Promise<unknown> {
  return new Promise((resolve) => {
    const emitted = countsEmitted && channel.last(event);
    if (emitted && counts(emitted[0])) resolve(emitted[0]);
    else channel.on(event, (payload) => counts(payload) && resolve(payload));
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

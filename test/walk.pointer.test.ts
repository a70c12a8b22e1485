// A walk of the pointer over the complete page, in each state of its elements. Each target is 44 px wide and high, nothing covers
// its centre, and a press that is released elsewhere does nothing (WCAG 2.5.2, 2.5.5). Readers with a tremor rely on all three.
import { expect, waitUntil } from '@open-wc/testing';
import { serializeWaitingComment } from '../src/comments/outbox/waiting-comment.js';
import type { CommentResult } from '../src/index.js';
import { commentFormOf, motionFinished, openCompletePage, type Page, type View } from './support/complete-page.js';
import { engine, sendMouse } from './support/driver.js';
import { controlName, elementAt, tabStopsOf } from './support/focus-order.js';
import { DAY, KEY, waitingComment } from './support/outbox.js';

/** Firefox scrolls to a pressed field after a while, which counts as a change of the page where the masthead hides. */
const VIEWS: readonly View[] = [
  { dir: 'rtl', behavior: 'sticky', scheme: 'light', width: 360 },
  { dir: 'ltr', behavior: engine === 'Firefox' ? 'static' : 'reveal', scheme: 'dark', width: 1280 },
];

type Point = readonly [x: number, y: number];

const TARGET = 44;
const LONG_TIMEOUT = { timeout: 5000 };

/** Targets that may be smaller, with the reason. */
const SMALL_TARGETS: readonly [selector: string, reason: string][] = [
  ['p a, [slot=byline] a', 'A link in a sentence is as high as its line (exception "inline" of WCAG 2.5.5 and 2.5.8).'],
];

/** Tab stops that a pointer does not press. */
const NO_TARGETS: readonly [selector: string, reason: string][] = [
  ['.skip', 'The skip link is visible only while it has the focus.'],
  ['table', 'A table that scrolls has no action.'],
  ['.comment-reply-link', 'This link belongs to the page. In Firefox, its first press is not dispatched here.'],
];

const matchesAny = (element: Element, list: typeof SMALL_TARGETS): boolean =>
  list.some(([selector]) => element.matches(selector));

type Results = (CommentResult | Promise<never>)[];

interface State {
  name: string;
  /** Brings the page from the previous state into this one. */
  enter: (page: Page, results: Results) => unknown;
  /** Where the controls are that are pressed again, although an earlier state has them. Presses are released there. */
  place?: string;
}

/** States with more controls, one after the other. */
const STATES: readonly State[] = [
  {
    name: 'at its end',
    async enter(page) {
      const { document } = page;
      // On small screens the back-to-top link is hidden while a field has the focus.
      (document.activeElement as HTMLElement).blur();
      page.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      await waitUntil(() => document.querySelector('news-back-to-top:state(visible)'), 'back to top', LONG_TIMEOUT);
    },
  },
  {
    name: 'with expanded sections',
    place: 'news-masthead',
    enter: ({ document }) => document.querySelector('news-masthead')?.toggleAttribute('expanded', true),
  },
  {
    name: 'back at the top',
    async enter(page) {
      const { document } = page;
      document.querySelector('news-masthead')?.removeAttribute('expanded');
      const backToTop = document.querySelector('news-back-to-top') as HTMLElementTagNameMap['news-back-to-top'];
      backToTop.offerReturn = true;
      await waitUntil(() => backToTop.shadowRoot?.querySelector('[part=return]'), 'a return button', LONG_TIMEOUT);
      page.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      backToTop.querySelector('a')?.click();
      await waitUntil(() => backToTop.matches(':state(returning)'), 'the return button is shown', LONG_TIMEOUT);
    },
  },
  {
    name: 'with errors',
    enter: async (page) => {
      await send(page, '.news-error-summary a', { comment: '', author: '', email: '' });
    },
  },
  {
    name: 'with a comment that waits, and another one of another story',
    async enter(page, results) {
      results.push({ status: 'rejected', code: 'flood', retryAfter: 600 });
      await send(page, '.news-comment-outbox li:nth-child(2) button');
    },
  },
  {
    name: 'with a published comment',
    async enter(page, results) {
      results.push({ status: 'published', url: '#comment-9' });
      await send(page, '.news-comment-status a');
    },
  },
  {
    name: 'while a reply is written',
    async enter({ document }) {
      document.querySelector('news-comment-form')?.insertAdjacentHTML('beforebegin', COMMENT);
      document.querySelector<HTMLElement>('.comment-reply-link')?.click();
      await waitUntil(() => document.querySelector('.news-cancel-reply'), 'a link that cancels', LONG_TIMEOUT);
    },
  },
  {
    name: 'while a comment is sent',
    async enter(page, results) {
      results.push(new Promise<never>(() => undefined));
      await send(page, '.news-comment-status button');
    },
  },
];

/** A comment as WordPress prints it. Its link is the page's, not ours. */
const COMMENT = `<ol><li id="comment-3"><article id="div-comment-3"><b class="fn">ليلى</b><p>أحسنتم.
  <a class="comment-reply-link" href="?replytocom=3#respond" data-commentid="3" data-postid="1" data-respondelement="respond">ردّ</a></p></article></li></ol>`;

for (const view of VIEWS) {
  const { dir, behavior, width } = view;
  it(`a walk of the pointer, ${dir}, with a ${behavior} masthead, ${String(width)} px wide`, async function () {
    this.timeout(90_000);
    const page = await openCompletePage(view, storeCommentOfOtherStory);
    const results: Results = [];
    commentFormOf(page).backend = { send: async () => await Promise.resolve(results.shift() as CommentResult) };
    const problems: string[] = [];
    const seen = new Set<HTMLElement>();
    for (const { name, enter, place = 'main, footer' } of STATES) {
      await enter(page, results);
      await motionFinished(page);
      const controls = tabStopsOf(page)
        .filter((control) => !matchesAny(control, NO_TARGETS))
        .filter((control) => !seen.has(control) || (place === 'news-masthead' && control.closest(place)));
      expect(controls, `controls of the page ${name}`).not.to.be.empty;
      for (const control of controls) {
        seen.add(control);
        const found = await problemsOf(page, control, place);
        problems.push(...found.map((problem) => `${name}: ${controlName(control)}: ${problem}`));
      }
    }
    expect(problems).to.deep.equal([]);
  });
}

/** Stores a waiting comment that cannot be sent from this page, and is not due for a year. */
function storeCommentOfOtherStory(): void {
  const comment = waitingComment({
    id: 'other',
    thread: `${location.origin}/wp-comments-post.php#8`,
    postId: '8',
    page: `${location.origin}/other/`,
    createdAt: Date.now(),
    nextAttemptAt: Date.now() + 365 * DAY,
  });
  localStorage.setItem(`${KEY}other`, serializeWaitingComment(comment));
}

/** Fills in the form and sends it. Resolves when a selector matches. */
async function send(page: Page, shown: string, values?: Record<string, string>): Promise<void> {
  const form = page.document.querySelector('#commentform') as HTMLFormElement;
  const filled = values ?? { comment: `تعليق ${String(Math.random())}`, author: 'سارة', email: 's@example.com' };
  for (const [name, value] of Object.entries(filled)) (form.elements.namedItem(name) as HTMLInputElement).value = value;
  form.requestSubmit();
  await waitUntil(() => page.document.querySelector(shown), shown, LONG_TIMEOUT);
}

/** @param place where the press is released */
async function problemsOf(page: Page, control: HTMLElement, place: string): Promise<string[]> {
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  await motionFinished(page);
  const [box] = control.getClientRects();
  if (!box) return ['has no box'];
  const found: string[] = [];
  const [width, height] = targetSize(page, control, box);
  const isSmall = Math.min(width, height) < TARGET - 0.5;
  if (isSmall && !matchesAny(control, SMALL_TARGETS)) found.push(`is ${String(width)} x ${String(height)} px`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const shown = elementAt(page, x, y);
  if (!isPartOf(shown, control)) return [...found, `is covered by ${shown ? controlName(shown) : 'nothing'}`];
  return [...found, ...(await pressAndLeave(page, control, [x, y], emptyPointIn(page, place)))];
}

/**
 * The width and height of a control, in px. The label of a checkbox is part of its target, as far as a press on it acts on the
 * checkbox: of its first line, the points from top to bottom are tried.
 */
function targetSize(page: Page, control: HTMLElement, { left, right, width, height }: DOMRect): [number, number] {
  const label = control.matches('[type=checkbox]') && (control as HTMLInputElement).labels?.[0];
  const line = label && label.getClientRects()[0];
  if (!line) return [width, height];
  let pressed = 0;
  for (let y = line.top + 0.25; y < line.bottom; y += 0.5)
    if (isPartOf(elementAt(page, line.left + line.width / 2, y), control)) pressed += 0.5;
  return [Math.max(right, line.right) - Math.min(left, line.left), pressed];
}

/** Whether an element is in a control, or in its label. */
function isPartOf(element: Element | null, control: Element): boolean {
  return element !== null && (control.contains(element) || element.closest('label')?.control === control);
}

/** Presses at a point of a control, and releases at another point. Returns what has happened, which should be nothing. */
async function pressAndLeave(page: Page, control: HTMLElement, from: Point, to: Point): Promise<string[]> {
  const happened: string[] = [];
  let isPressed = false;
  const controller = new AbortController();
  const options = { capture: true, signal: controller.signal };
  page.addEventListener('pointerdown', (event) => (isPressed ||= event.composedPath().includes(control)), options);
  // A click on a text field has no action. Firefox dispatches it, since the mouse can select text also outside of the field.
  const isText = control.matches('textarea, input:not([type=submit], [type=checkbox])');
  for (const type of ['submit', 'change', 'input', ...(isText ? [] : ['click'])])
    page.addEventListener(type, (event) => event.composedPath().includes(control) && happened.push(type), options);
  const before = stateOf(page);
  const frame = (page.frameElement as HTMLElement).getBoundingClientRect();
  const pointAt = ([x, y]: Point): [number, number] => [Math.round(frame.x + x), Math.round(frame.y + y)];
  await sendMouse({ type: 'move', position: pointAt(from) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: pointAt(to) });
  await sendMouse({ type: 'up' });
  await motionFinished(page);
  controller.abort();
  if (!isPressed) happened.push('was not pressed');
  const after = stateOf(page);
  if (after !== before) happened.push(`changed the page: ${differenceOf(before, after)}`);
  return happened;
}

/** A point in the middle of the window without a control, in the elements that a selector matches. */
function emptyPointIn(page: Page, selector: string): Point {
  const x = page.innerWidth / 2;
  for (let y = 10; y < page.innerHeight; y += 20) {
    const element = elementAt(page, x, y);
    if (element?.closest(selector) && !element.closest('a, button, input, textarea, label')) return [x, y];
  }
  throw new Error(`There is no empty point in ${selector}.`);
}

/** What a press could change: the address, the place in the page, the sections and the parts of the form. */
function stateOf({ document, location, scrollY }: Page): string {
  const isExpanded = document.querySelector('news-masthead')?.expanded;
  const { length } = document.querySelectorAll('*');
  return [location.href, Math.round(scrollY), isExpanded, length, document.body.textContent].join(' ');
}

/** The texts from where they begin to differ. */
function differenceOf(before: string, after: string): string {
  let start = 0;
  while (before[start] === after[start]) start++;
  return [before, after].map((text) => text.slice(Math.max(start - 40, 0), start + 60)).join(' became ');
}

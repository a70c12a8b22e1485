// After each action in the comment form, readers see the first line of the outcome and the control to act on it, and the focus
// is where docs/accessibility.md says.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { CommentResult, NewsCommentForm } from '../src/index.js';
import { commentFormHTML } from '../src/server.js';
import '../src/elements/news-comment-form/define.js';
import { driverCan, engine, resize, sendKeys, sendMouse } from './support/driver.js';
import { field, render, serverForm, type } from './support/comment-form.js';
import { frame } from './support/fixture.js';
import { firstLine, nameOf, whyUnseen } from './support/in-view.js';

type Page = Window & typeof globalThis;
type Way = 'keyboard' | 'pointer' | 'Ctrl+Enter';

/** Engines other than Chromium, whose drivers are slow, have only the smallest window. */
const SIZES = (
  [
    [320, 256],
    [360, 640],
    [1280, 720],
  ] as const
).slice(0, engine === 'Chromium' ? 3 : 1);
const WAYS: readonly Way[] = ['keyboard', 'pointer', ...(driverCan('holdKeys') ? (['Ctrl+Enter'] as const) : [])];
const LONG_TIMEOUT = { timeout: 5000 };

const SUBMIT = '#submit';
const STATUS = '.news-comment-status:not(:empty)';
const ITEM = '.news-comment-outbox li:last-child';
const REASON = `${ITEM} .news-comment-reason`;
const NOTICE = '.news-comment-notice:not(:empty)';
const STORAGE = '.news-comment-storage';
const EDIT = '[data-action^=edit]';
const DISCARD = '[data-action^=discard]';
const SEND = '[data-action^=send]';
const REPLY = '.comment-reply-link';

/** What the reader sees after an action, as selectors. Without a `focus`, the focus stays where it was. */
interface Outcome {
  message: string;
  control: string;
  focus?: string;
}

/** A control that is pressed, as a selector, and what follows. */
type Step = readonly [control: string, outcome: Outcome];

interface Scenario {
  name: string;
  /** The results of the attempts to send. `undefined`: there is no result as long as the test runs. */
  results?: (CommentResult | undefined)[];
  isOffline?: boolean;
  steps: Step[];
  /** Whether the form is left incomplete. */
  isEmpty?: boolean;
  /** Whether an earlier visit has left a draft. */
  hasDraft?: boolean;
  /** The text in the field before the script is loaded. */
  typed?: string;
}

const focused = (message: string, control = `${message} > :is(a, button)`): Outcome => ({
  message,
  control,
  focus: message,
});
const waiting = (reason = REASON): Outcome => ({ message: reason, control: `${ITEM} button`, focus: reason });
/** The button of a message keeps the focus, though it then does the opposite. */
const undoable = (message: string): Outcome => ({
  message,
  control: `${message} button`,
  focus: `${message} button`,
});
const network: CommentResult = { status: 'unknown', code: 'network' };
const flood: CommentResult = { status: 'rejected', code: 'flood', retryAfter: 60 };
const published: CommentResult = { status: 'published', url: '/story/#comment-9' };
const rejected = (code: string): CommentResult => ({ status: 'rejected', code });
const atField: Outcome = { message: '#comment', control: '#comment', focus: '#comment' };
const atTitle: Outcome = { ...atField, message: '.comment-reply-title' };

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'errors, and a link of their summary',
    isEmpty: true,
    steps: [
      [SUBMIT, focused('.news-error-summary', '.news-error-summary li a')],
      ['.news-error-summary li:nth-child(3) a', { message: '#email-error', control: '#email', focus: '#email' }],
    ],
  },
  {
    name: 'sending, and cancelling it',
    results: [undefined],
    steps: [
      [SUBMIT, { message: STATUS, control: `${STATUS} button` }],
      [`${STATUS} button`, waiting()],
    ],
  },
  { name: 'published', results: [published], steps: [[SUBMIT, focused(STATUS)]] },
  { name: 'held', results: [{ status: 'held', url: '/?preview=9' }], steps: [[SUBMIT, focused(STATUS)]] },
  { name: 'received', results: [{ status: 'received' }], steps: [[SUBMIT, focused(STATUS, STATUS)]] },
  { name: 'refused', results: [rejected('refused')], steps: [[SUBMIT, focused(STATUS, SUBMIT)]] },
  {
    name: 'a duplicate',
    results: [{ ...rejected('duplicate'), url: '/story/#comment-9' }],
    steps: [[SUBMIT, focused(STATUS)]],
  },
  { name: 'a login is needed', results: [rejected('login')], steps: [[SUBMIT, focused(STATUS)]] },
  { name: 'a challenge of a firewall', results: [rejected('challenge')], steps: [[SUBMIT, focused(STATUS)]] },
  { name: 'no connection', isOffline: true, steps: [[SUBMIT, waiting()]] },
  {
    name: 'a lost response, and sending again, without a response and while it is sent',
    results: [network, network, undefined],
    steps: [
      [SUBMIT, waiting()],
      [SEND, { message: REASON, control: SEND, focus: SEND }],
      [SEND, { message: REASON, control: SEND, focus: SEND }],
    ],
  },
  {
    name: 'sending again, published',
    results: [network, published],
    steps: [
      [SUBMIT, waiting()],
      [SEND, focused(STATUS)],
    ],
  },
  {
    name: 'too many comments, and sending again, refused',
    results: [flood, rejected('refused')],
    steps: [
      [SUBMIT, waiting()],
      [SEND, { message: REASON, control: EDIT, focus: SEND }],
    ],
  },
  {
    name: 'editing a waiting comment',
    results: [flood],
    steps: [
      [SUBMIT, waiting()],
      [EDIT, atField],
    ],
  },
  {
    name: 'a second waiting comment, deleting the first, and deleting the only one',
    results: [network, network],
    steps: [
      [SUBMIT, waiting()],
      [SUBMIT, waiting('.news-comment-outbox li:nth-child(2) .news-comment-reason')],
      [`li:first-child ${DISCARD}`, { message: REASON, control: `${ITEM} button`, focus: `${ITEM} button` }],
      [DISCARD, { message: SUBMIT, control: SUBMIT, focus: SUBMIT }],
    ],
  },
  {
    name: 'published, where the page shows the comment',
    results: [{ ...published, url: '#comment-3' }],
    steps: [[SUBMIT, { message: '#comment-3', control: REPLY, focus: '#comment-3' }]],
  },
  {
    name: 'replying, and cancelling the reply',
    steps: [
      [REPLY, atTitle],
      ['.news-cancel-reply', { message: REPLY, control: REPLY, focus: REPLY }],
    ],
  },
  {
    name: 'a published reply',
    results: [published],
    steps: [
      [REPLY, atTitle],
      [SUBMIT, focused(STATUS)],
    ],
  },
  {
    name: 'a reply without a connection',
    results: [network],
    steps: [
      [REPLY, atTitle],
      [SUBMIT, waiting()],
    ],
  },
  {
    name: 'a reply to a comment that was deleted',
    results: [rejected('parent-gone')],
    steps: [
      [REPLY, atTitle],
      [SUBMIT, focused(STATUS)],
    ],
  },
  {
    name: 'removing a restored draft, and restoring it',
    hasDraft: true,
    steps: [
      [`${NOTICE} button`, undoable(NOTICE)],
      [`${NOTICE} button`, undoable(NOTICE)],
    ],
  },
  {
    name: 'inserting a newer draft, and restoring the text',
    hasDraft: true,
    typed: 'نص آخر',
    steps: [
      [`${NOTICE} button`, undoable(NOTICE)],
      [`${NOTICE} button`, undoable(NOTICE)],
    ],
  },
  {
    name: 'switching storage off, and on again',
    steps: [
      [`${STORAGE} button`, undoable(STORAGE)],
      [`${STORAGE} button`, undoable(STORAGE)],
    ],
  },
];

for (const [width, height] of SIZES) {
  for (const way of WAYS) {
    describe(`<news-comment-form> in a window of ${String(width)} x ${String(height)} px, by ${way}`, function () {
      this.timeout(30_000);
      for (const scenario of SCENARIOS) {
        // The key sends the comment, and nothing else.
        if (way === 'Ctrl+Enter' && !scenario.steps.some(([control]) => control === SUBMIT)) continue;
        it(`shows the outcome and the next control: ${scenario.name}`, async () => {
          await resize({ width: 1280, height: 720 });
          const page = await open(width, height, scenario);
          for (const [index, [control, outcome]] of scenario.steps.entries()) {
            await waitUntil(() => page.document.querySelector(control), control, LONG_TIMEOUT);
            if (index > 0) await settled(page);
            if (control === SUBMIT && !scenario.isEmpty) fillIn(page, index);
            const element = page.document.querySelector(control) as HTMLElement;
            if (control === SUBMIT && way === 'Ctrl+Enter') await pressCtrlEnter(page);
            else if (way === 'pointer') await click(page, element);
            else await pressEnter(page, element);
            await expectSeen(page, { focus: way === 'Ctrl+Enter' ? '#comment' : SUBMIT, ...outcome }, control);
          }
        });
      }
    });
  }
}

async function open(width: number, height: number, scenario: Scenario): Promise<Page> {
  localStorage.clear();
  if (scenario.hasDraft) await leaveDraft();
  const page = await frame('/test/support/blank.html', { width, height });
  scrollTo({ top: (page.frameElement as HTMLElement).offsetTop, behavior: 'instant' });
  const { document } = page;
  const text = '<p>أعلنت الشركة اليوم عن نموذجها اللغوي الثالث في أقل من شهرين.</p>';
  document.body.style.margin = '0';
  document.body.innerHTML = `
    <header><news-masthead behavior="sticky"><a slot="brand" href="#">المدار</a><nav aria-label="الأقسام"><ul><li><a href="#a">أخبار</a></li><li><a href="#b">الرأي</a></li></ul></nav></news-masthead></header>
    <main style="padding: 1rem"><h1>العنوان</h1><news-article-body>${text.repeat(30)}</news-article-body>
    <ol class="comment-list"><li id="comment-3"><article id="div-comment-3"><b class="fn">ليلى الحدّاد</b><p>أحسنتم.</p>
      <a class="comment-reply-link" href="?replytocom=3#respond" data-commentid="3" data-postid="7" data-respondelement="respond">ردّ</a></article></li></ol>
    <news-comment-form>${commentFormHTML({ lang: 'ar', postId: '7', action: '/comments' })}</news-comment-form>${text.repeat(20)}</main>
    <news-back-to-top></news-back-to-top>`;
  const host = document.querySelector('news-comment-form') as NewsCommentForm;
  if (scenario.typed) (host.querySelector('textarea') as HTMLTextAreaElement).value = scenario.typed;
  const script = Object.assign(document.createElement('script'), { type: 'module', src: '/cdn/news-elements.js' });
  document.head.append(script);
  await page.customElements.whenDefined('news-back-to-top');
  await document.fonts.ready;
  const results = [...(scenario.results ?? [])];
  host.backend = { send: async () => results.shift() ?? (await new Promise<never>(() => undefined)) };
  const form = host.querySelector('form') as HTMLFormElement;
  form.querySelector('textarea')?.focus();
  await waitUntil(() => form.noValidate, 'the form is enhanced', LONG_TIMEOUT);
  if (scenario.isOffline) Object.defineProperty(page.navigator, 'onLine', { get: () => false });
  return page;
}

/** @param index makes each comment of a page another one */
function fillIn({ document }: Page, index: number): void {
  const comment = `${String(index)} قرأتُ عنه من قبل، وهذا أوضح ما كُتب عنه. `.repeat(8);
  for (const [name, value] of Object.entries({ comment, author: 'سارة', email: 's@example.com' }))
    (document.querySelector(`[name=${name}]`) as HTMLInputElement).value = value;
}

async function leaveDraft(): Promise<void> {
  const { host, form } = await render(serverForm('ar'));
  type(field(form, 'comment'), 'مسودة لم تُرسل');
  host.remove();
}

/** Waits until nothing scrolls any more. */
async function settled(page: Page): Promise<void> {
  for (let last = NaN; last !== page.scrollY;) {
    last = page.scrollY;
    for (let i = 0; i < 3; i++) await nextFrame();
  }
}

async function pressCtrlEnter(page: Page): Promise<void> {
  page.focus();
  page.document.querySelector('textarea')?.focus();
  // Readers have typed there, so nothing scrolls any more. Firefox scrolls to the field after a while.
  await settled(page);
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'Enter' });
  await sendKeys({ up: 'Control' });
}

async function pressEnter(page: Page, element: HTMLElement): Promise<void> {
  page.focus();
  element.focus();
  await settled(page);
  await sendKeys({ press: 'Enter' });
}

/** Clicks an element. The submit button is at the lower edge of the window, where the least is visible below it. */
async function click(page: Page, element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: element.matches(SUBMIT) ? 'end' : 'nearest', behavior: 'instant' });
  await settled(page);
  const outer = (page.frameElement as HTMLElement).getBoundingClientRect();
  const { x, y, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(outer.x + x + width / 2), Math.round(outer.y + y + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** @param pressed the control that was pressed, for the message of a failure */
async function expectSeen(page: Page, { message, control, focus }: Required<Outcome>, pressed: string): Promise<void> {
  const find = (selector: string): HTMLElement | null => page.document.querySelector<HTMLElement>(selector);
  await waitUntil(() => find(message) && find(control), `${message} and ${control} exist`, LONG_TIMEOUT);
  const problems = (): string[] => {
    const [text, button] = [find(message), find(control)];
    if (!text || !button) return ['missing'];
    const unseen = [whyUnseen(page, text, firstLine(text)), whyUnseen(page, button, firstLine(button))];
    const { activeElement } = page.document;
    if (activeElement !== find(focus)) unseen.push(`the focus is at ${nameOf(activeElement)}`);
    return unseen.filter((problem) => problem !== undefined);
  };
  await waitUntil(() => problems().length === 0, '', { timeout: 1500 }).catch(() => undefined);
  await settled(page);
  expect(problems(), `after ${pressed}`).to.deep.equal([]);
}

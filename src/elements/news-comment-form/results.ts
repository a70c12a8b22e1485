import type { Outcome } from '../../comments/outbox.js';
import { focusInPlace } from '../../dom/focus.js';
import { fill } from '../../text/message.js';
import type { NewsCommentForm } from './news-comment-form.js';
import { insertComment } from './new-comment.js';
import { isolated, reasonFor } from './reasons.js';
import type { StatusPanel } from './status-panel.js';
import { button, link, type Words } from './words.js';

interface Context {
  words: Words;
  host: NewsCommentForm;
  /** Where the form posts. */
  action: string;
  sendAlone: () => void;
}

/** Says what became of a comment and what to do about it; shows an accepted one where the page lists its comments. */
export function showResult(panel: StatusPanel, outcome: Outcome, isOwn: boolean, context: Context): void {
  const { fate, comment } = outcome;
  if (fate === 'accepted') showAccepted(panel, outcome, isOwn, context);
  else if (fate === 'refused' && isOwn) showRefused(panel, outcome, context);
  // The list below shows the rest; it is said for those who do not see it.
  else panel.say(reasonFor(comment, context.words), { tone: 'quiet' });
}

function showAccepted(panel: StatusPanel, { result }: Outcome, isOwn: boolean, { words, host }: Context): void {
  const { strings } = words;
  const { status, url = '', page } = result;
  const id = URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).hash.slice(1) : '';
  const shown = id ? insertComment(page, id, host) : undefined;
  const isPublished = status === 'published';
  const isHeld = status === 'held';
  const way = isHeld
    ? link(strings.seePreview, url)
    : isPublished
      ? link(strings.seeComment, shown ? `#${id}` : url)
      : undefined;
  if (!shown) way?.addEventListener('click', reloadFor);
  const says = isHeld ? strings.held : isPublished ? strings.published : strings.received;
  const takesFocus = isOwn && (isHeld || !shown);
  panel.say(says, { tone: 'good', actions: [way], takesFocus });
  if (!shown || !isOwn) return;
  if (!takesFocus) focusInPlace(shown);
  shown.scrollIntoView?.({ block: 'nearest' });
}

/** The comment is on a newer version of the page that is open, where its address alone would lead nowhere. */
function reloadFor(event: Event): void {
  const { href, hash } = event.currentTarget as HTMLAnchorElement;
  if (href !== new URL(hash, location.href).href) return;
  event.preventDefault();
  location.hash = hash;
  location.reload();
}

function showRefused(panel: StatusPanel, outcome: Outcome, { words, host, action, sendAlone }: Context): void {
  const { strings } = words;
  const { code, message, url } = outcome.result;
  panel.say(reasonFor(outcome.comment, words), {
    tone: 'bad',
    actions: [
      code === 'login' ? link(strings.logIn, host.loginUrl ?? url ?? loginUrl(action)) : undefined,
      code === 'parent-gone' ? button(strings.sendAlone, sendAlone) : undefined,
    ],
    detail: message && fill(strings.siteSays, { text: isolated(message) }),
    takesFocus: true,
  });
}

/** Where WordPress has readers log in, which leads back here. */
function loginUrl(action: string): string {
  const url = new URL('wp-login.php', action);
  url.searchParams.set('redirect_to', location.href);
  return url.href;
}

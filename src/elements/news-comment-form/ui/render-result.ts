import type { Outcome } from '../../../comments/outbox/outbox.js';
import { focusInPlace } from '../../../dom/focus.js';
import { fill } from '../../../text/plural.js';
import type { CommentFormHost } from '../types.js';
import { insertComment } from './insert-comment.js';
import { isolated, statusMessage } from './status-messages.js';
import type { StatusRegion } from './status-region.js';
import { button, link, type LocalizedStrings } from './localized-strings.js';

interface ResultContext {
  strings: LocalizedStrings;
  host: CommentFormHost;
  /** Where the form posts. */
  action: string;
  sendAsTopLevel: () => void;
}

/** Says what became of a comment and what to do about it; shows an accepted one where the page lists its comments. */
export function renderResult(panel: StatusRegion, outcome: Outcome, isOwn: boolean, context: ResultContext): void {
  const { fate, comment } = outcome;
  if (fate === 'accepted') showAccepted(panel, outcome, isOwn, context);
  else if (fate === 'refused' && isOwn) showRefused(panel, outcome, context);
  // The list below shows the rest; it is said for those who do not see it.
  else panel.show(statusMessage(comment, context.strings), { tone: 'quiet' });
}

function showAccepted(panel: StatusRegion, { result }: Outcome, isOwn: boolean, { strings: words, host }: ResultContext): void {
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
  panel.show(says, { tone: 'good', actions: [way], takesFocus });
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

function showRefused(panel: StatusRegion, outcome: Outcome, { strings: words, host, action, sendAsTopLevel: sendAlone }: ResultContext): void {
  const { strings } = words;
  const { code, message, url } = outcome.result;
  panel.show(statusMessage(outcome.comment, words), {
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

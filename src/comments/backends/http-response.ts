import type { CommentResult } from './backend.js';
import { readHTTPDate, readRetryAfter } from './retry-after.js';
import { htmlToText } from './wordpress/text.js';

/** The parts of an HTTP response that the back ends use. */
export interface ServerResponse {
  status: number;
  /** The address after all redirects. */
  url: string;
  isRedirected: boolean;
  /** The body; undefined if the connection was lost. */
  text: string | undefined;
  /** In seconds. */
  retryAfter: number | undefined;
  /** How far the clock of the server is ahead of that of the browser, in milliseconds; 0 if the response does not tell. */
  clockDifference: number;
  /** Whether a firewall says, in a header of its own, that it has answered instead of the site. */
  isMitigated: boolean;
}

/** Headers of firewalls: Cloudflare, AWS WAF, SiteGround. */
const FIREWALL_HEADERS = ['cf-mitigated', 'x-amzn-waf-action', 'sg-captcha'];
/** Statuses that firewalls answer with. AWS WAF uses 202 and 405. */
const FIREWALL_STATUSES = new Set([202, 403, 405, 406, 503]);

/** Matches an error page of WordPress's `wp_die()`. */
export const ERROR_PAGE = /<body\b[^>]*\bid=["']?error-page\b/;

/** Reads a response. Does not reject if its body cannot be read. */
export async function readResponse(response: Response): Promise<ServerResponse> {
  const { headers } = response;
  const now = Date.now();
  const sentAt = readHTTPDate(headers.get('Date')) ?? now;
  return {
    status: response.status,
    url: response.url,
    isRedirected: response.redirected,
    text: await response.text().catch(() => undefined),
    retryAfter: readRetryAfter(headers.get('Retry-After'), sentAt),
    clockDifference: sentAt - now,
    isMitigated: FIREWALL_HEADERS.some((name) => headers.has(name)),
  };
}

/** The result that the HTTP status determines; undefined if it depends on the body. */
export function resultFromStatus(response: ServerResponse): CommentResult | undefined {
  const { status, retryAfter } = response;
  const delay = retryAfter === undefined ? {} : { retryAfter };
  if (isFirewallPage(response)) return { status: 'rejected', code: 'challenge' };
  switch (status) {
    case 401:
      return { status: 'rejected', code: 'login' };
    case 409:
      return { status: 'rejected', code: 'duplicate' };
    case 413:
      return { status: 'rejected', code: 'too-long' };
    case 429:
      return { status: 'rejected', code: 'flood', ...delay };
    case 404:
    case 408:
    case 425:
      return { status: 'unknown', code: 'not-an-answer' };
    default:
      return status >= 500 ? { status: 'unknown', code: 'server-error', ...delay } : undefined;
  }
}

/**
 * Whether a firewall has answered instead of the site: it says so in a header, or the response is an HTML page that is not
 * WordPress's. A page with status 503 is one only if it has something to run or to fill in, and no `Retry-After`: an
 * overloaded server answers with a plain page, and one in maintenance tells when it is back.
 */
function isFirewallPage({ status, text = '', isMitigated, retryAfter }: ServerResponse): boolean {
  if (isMitigated) return true;
  const isPage = FIREWALL_STATUSES.has(status) && /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text);
  if (!isPage || ERROR_PAGE.test(text)) return false;
  return status !== 503 || (retryAfter === undefined && /<(?:script|form)\b|\bhttp-equiv=["']?refresh\b/i.test(text));
}

/** Parses the body as a JSON object. Returns an empty object if it is not one. */
export function parseBody<T extends object>({ text }: ServerResponse): Partial<T> {
  try {
    const value = JSON.parse(text ?? '') as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

/** The longest message of a server that is shown, in UTF-16 code units. */
const MAX_MESSAGE_LENGTH = 300;
/** The part of a message's HTML that is converted to text. An error page can be megabytes long. */
const MAX_MESSAGE_HTML = 20_000;

/**
 * A partial result with the server's message as plain text; an empty object if there is no message. A long message is cut
 * after a word.
 */
export function optionalMessage(html: unknown): Pick<CommentResult, 'message'> {
  const message = typeof html === 'string' ? cut(htmlToText(html.slice(0, MAX_MESSAGE_HTML))) : '';
  return message ? { message } : {};
}

function cut(text: string): string {
  if (text.length <= MAX_MESSAGE_LENGTH) return text;
  const [start = ''] = /^[^]*(?=\s)/.exec(text.slice(0, MAX_MESSAGE_LENGTH)) ?? [];
  // A single long word is cut between two characters, and not within one.
  return `${(start || text.slice(0, MAX_MESSAGE_LENGTH)).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

/** The result when there was no response. */
export function noResponseResult(signal: AbortSignal): CommentResult {
  if (!signal.aborted) return { status: 'unknown', code: 'network' };
  const { reason } = signal as { reason: unknown };
  const isTimeout = reason instanceof DOMException && reason.name === 'TimeoutError';
  return { status: 'unknown', code: isTimeout ? 'timeout' : 'cancelled' };
}

import type { CommentResult } from './backend.js';
import { htmlToText } from './wordpress/text.js';

/** What came back from a server. */
export interface ServerResponse {
  status: number;
  /** The address that answered in the end. */
  url: string;
  isRedirected: boolean;
  /** Undefined where it broke off. */
  text: string | undefined;
  retryAfter: number | undefined;
}

/** Reads a response as far as it goes. */
export async function readResponse(response: Response): Promise<ServerResponse> {
  return {
    status: response.status,
    url: response.url,
    isRedirected: response.redirected,
    text: await response.text().catch(() => undefined),
    retryAfter: readRetryAfter(response.headers.get('Retry-After')),
  };
}

/** Seconds or a date, as HTTP allows both (RFC 9110, 10.2.3). */
function readRetryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const seconds = /^\s*\d+\s*$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

/** What a status tells by itself, whatever a server has to say besides; undefined where it tells nothing. */
export function fromStatus({ status, retryAfter }: ServerResponse): CommentResult | undefined {
  switch (status) {
    case 409:
      return { status: 'rejected', code: 'duplicate' };
    case 413:
      return { status: 'rejected', code: 'too-long' };
    case 429:
      return { status: 'rejected', code: 'flood', ...(retryAfter === undefined ? {} : { retryAfter }) };
    case 404:
    case 408:
    case 425:
      return { status: 'unknown', code: 'not-an-answer' };
    default:
      return status >= 500 ? { status: 'unknown', code: 'server-error' } : undefined;
  }
}

/** What a server says in JSON; an empty object where it says something else. */
export function parseBody<T extends object>({ text }: ServerResponse): Partial<T> {
  try {
    const value = JSON.parse(text ?? '') as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

/** The server's words as a field of a result. */
export function withMessage(html: unknown): Pick<CommentResult, 'message'> {
  const message = typeof html === 'string' ? htmlToText(html) : '';
  return message ? { message } : {};
}

/** What is known when no answer came: nothing, but why. */
export function noResponseResult(signal: AbortSignal): CommentResult {
  if (!signal.aborted) return { status: 'unknown', code: 'network' };
  const { reason } = signal as { reason: unknown };
  const isTimeout = reason instanceof DOMException && reason.name === 'TimeoutError';
  return { status: 'unknown', code: isTimeout ? 'timeout' : 'cancelled' };
}

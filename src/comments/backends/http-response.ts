import type { CommentResult } from './backend.js';
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
}

/** Reads a response. Does not reject if its body cannot be read. */
export async function readResponse(response: Response): Promise<ServerResponse> {
  return {
    status: response.status,
    url: response.url,
    isRedirected: response.redirected,
    text: await response.text().catch(() => undefined),
    retryAfter: readRetryAfter(response.headers.get('Retry-After')),
  };
}

/** Reads `Retry-After`, which is a number of seconds or a date (RFC 9110, 10.2.3). Returns seconds. */
function readRetryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const seconds = /^\s*\d+\s*$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

/** The result that the HTTP status determines; undefined if it depends on the body. */
export function resultFromStatus({ status, retryAfter }: ServerResponse): CommentResult | undefined {
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

/** Parses the body as a JSON object. Returns an empty object if it is not one. */
export function parseBody<T extends object>({ text }: ServerResponse): Partial<T> {
  try {
    const value = JSON.parse(text ?? '') as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}

/** A partial result with the server's message as plain text; an empty object if there is no message. */
export function optionalMessage(html: unknown): Pick<CommentResult, 'message'> {
  const message = typeof html === 'string' ? htmlToText(html) : '';
  return message ? { message } : {};
}

/** The result when there was no response. */
export function noResponseResult(signal: AbortSignal): CommentResult {
  if (!signal.aborted) return { status: 'unknown', code: 'network' };
  const { reason } = signal as { reason: unknown };
  const isTimeout = reason instanceof DOMException && reason.name === 'TimeoutError';
  return { status: 'unknown', code: isTimeout ? 'timeout' : 'cancelled' };
}

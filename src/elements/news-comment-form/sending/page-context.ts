import type { PageContext } from '../../../comments/backends/backend.js';

/** The context of the current page. Each property is computed when it is read. */
export const pageContext: PageContext = {
  fetch: (...request) => fetch(...request),
  get address() {
    return location.href;
  },
  get origin() {
    return globalThis.origin;
  },
  get restRoot() {
    return document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href;
  },
  get existingCommentIds() {
    const ids = Array.from(document.querySelectorAll('[id^=comment-]'), ({ id }) => id.slice('comment-'.length));
    return new Set(ids);
  },
};

/** The REST nonce that WordPress prints for its own scripts; undefined if the page has none. */
export function restNonce(): string | undefined {
  const { wpApiSettings } = globalThis as { wpApiSettings?: { nonce?: string } };
  return wpApiSettings?.nonce;
}

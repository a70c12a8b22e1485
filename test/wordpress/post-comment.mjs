/** What a reader has typed, where a test asks for nothing else. */
export const TYPED = {
  author: 'ليلى',
  email: 'layla@example.com',
  url: 'https://example.com/layla',
  comment: 'أحسنتم.',
};

/**
 * Posts a comment as a form does that no script has touched; a redirect is not followed.
 *
 * @param {string} origin a WordPress, or a proxy before it
 * @param {Record<string, string | number>} fields at least `comment_post_ID`; the rest is TYPED where it is left out
 * @param {RequestInit} [options]
 */
export function postComment(origin, fields, options = {}) {
  const body = new URLSearchParams({ ...TYPED, comment_parent: '0', ...fields });
  return fetch(`${origin}/wp-comments-post.php`, { method: 'POST', redirect: 'manual', body, ...options });
}

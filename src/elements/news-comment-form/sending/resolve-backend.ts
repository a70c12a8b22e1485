import type { CommentBackend } from '../../../comments/backends/backend.js';
import { jsonBackend } from '../../../comments/backends/json.js';
import { wordpressForm } from '../../../comments/backends/wordpress/form-post.js';
import { wordpressRest } from '../../../comments/backends/wordpress/rest.js';
import { warnOnce } from '../../../internal/warn-once.js';
import type { Backend } from '../types.js';
import { pageContext, restNonce } from './page-context.js';

const BACKEND_NAMES: readonly unknown[] = ['wordpress', 'wordpress-rest', 'json'] satisfies Backend[];

/** The back end of a form. An unknown value logs a warning and is treated as `wordpress`. */
export function resolveBackend(backend: Backend): CommentBackend {
  if (isBackend(backend)) return backend;
  if (!BACKEND_NAMES.includes(backend)) {
    warnOnce(
      '<news-comment-form>: unknown backend. Use "wordpress", "wordpress-rest", "json", or an object with a method "send".',
    );
  }
  if (backend === 'json') return jsonBackend(pageContext);
  return backend === 'wordpress-rest' ? wordpressRest(pageContext, restNonce) : wordpressForm(pageContext);
}

function isBackend(backend: unknown): backend is CommentBackend {
  return typeof (backend as Partial<CommentBackend> | null)?.send === 'function';
}

'use client';

import type { CommentBackend, NewsCommentForm } from 'news-elements';
import { useCallback } from 'react';
import { useAnnounce } from './site';

// A stub for this example: it sends nothing. Replace it with a request to your server.
const backend: CommentBackend = {
  send: async ({ author, postId }) => ({ status: 'published', message: `${postId}, ${author}` }),
};

export function Comments({ postId, form }: { postId: string; form: string }) {
  const announce = useAnnounce();
  const connect = useCallback(
    (element: NewsCommentForm) => {
      const listening = new AbortController();
      const { signal } = listening;
      element.backend = backend;
      element.addEventListener('news-comment-result', ({ status, message }) => announce(`${message}: ${status}`), {
        signal,
      });
      return () => listening.abort();
    },
    [announce],
  );
  return <news-comment-form ref={connect} postId={postId} dangerouslySetInnerHTML={{ __html: form }} />;
}

/// <reference types="news-elements/react" />
import type { CommentBackend } from 'news-elements';

declare const backend: CommentBackend;

export const right = (
  <>
    <news-masthead
      behavior="sticky"
      onnews-masthead-toggle={({ expanded }) => console.log(expanded satisfies boolean)}
    />
    <news-comment-form postId="42" backend={backend} drafts="off" />
    <news-back-to-top afterScreens={2} offerReturn />
  </>
);
// @ts-expect-error
export const wrongValue = <news-masthead behavior="floating" />;
// @ts-expect-error
export const wrongName = <news-back-to-top afterScreen={2} />;
// @ts-expect-error
export const wrongField = <news-masthead onnews-masthead-toggle={({ detail }) => console.log(detail)} />;
// @ts-expect-error
export const wrongTag = <news-footer />;

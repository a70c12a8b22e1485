import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import 'news-elements/styles/news-elements.css';
import 'news-elements/define';

const root = createRoot(document.getElementById('app'));

/** Renders an article with a text, and with an element after the text where it is asked for. */
window.show = (text, extra) => {
  const line = createElement('p', { key: 'p' }, 'قبل ', text, extra && createElement('b', null, 'مهم'), ' بعد');
  flushSync(() => root.render(createElement('news-article-body', { isolate: true }, line)));
};
window.unmount = () => root.unmount();

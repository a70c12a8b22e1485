// The stylesheets, imported for their effect alone.
import 'news-elements/styles/news-elements.css';
import 'news-elements/styles/news-header.css';
import 'news-elements/styles/start.css';
// @ts-expect-error
import 'news-elements/style/news-elements.css';

import 'news-elements/styles/news-elements.css';
import 'news-elements/define';

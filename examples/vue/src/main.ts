import { createApp } from 'vue';
import 'news-elements/define';
import 'news-elements/styles/news-elements.css';
import App from './App.vue';

createApp(App).mount('#app');

import { mount } from 'svelte';
import 'news-elements/define';
import 'news-elements/styles/news-elements.css';
import App from './App.svelte';

mount(App, { target: document.body });

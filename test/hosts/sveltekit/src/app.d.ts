import 'news-elements/svelte';

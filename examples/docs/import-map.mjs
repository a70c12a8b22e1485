import hashes from 'news-elements/cdn/integrity.json' with { type: 'json' };

const cdn = 'https://cdn.jsdelivr.net/npm/news-elements@0.2.0/cdn/';
const integrity = Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [cdn + file, hash]));
console.log(`<script type="importmap">${JSON.stringify({ integrity }, undefined, 2)}</script>`);

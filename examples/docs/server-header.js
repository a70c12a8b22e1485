import { headerHTML } from 'news-elements/server';

const header = headerHTML('<h1>درس لغة C++ الأول</h1><time slot="published" datetime="2026-11-23"></time>');
console.log(`<news-header>${header}</news-header>`);

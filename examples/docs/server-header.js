import { formatMoment, headerHTML, readMoment } from 'news-elements/server';

const datetime = '2026-11-23';
const date = formatMoment(readMoment(datetime), 'ar');
const header = headerHTML(`<h1>درس لغة C++ الأول</h1><time slot="published" datetime="${datetime}">${date}</time>`);
console.log(`<news-header>${header}</news-header>`);

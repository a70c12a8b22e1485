import { formatMoment, readMoment } from 'news-elements/server';

const published = readMoment('2026-11-23');
console.log(formatMoment(published, 'ar', { calendars: ['islamic-umalqura', 'gregory'] }));
// 13 جمادى الآخرة 1448 هـ الموافق 23 نوفمبر 2026 م

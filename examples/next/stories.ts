/** Two stories: one whose text is written in JSX, and one whose text is HTML from an editorial system. */
export const stories: { id: string; headline: string; published: string; html?: string }[] = [
  { id: '41', headline: 'لغات قديمة تعود إلى الواجهة', published: '2026-11-23T09:30+03:00' },
  {
    id: '42',
    headline: 'لغة جديدة لقواعد البيانات',
    published: '2026-11-24T10:00+03:00',
    html: '<p>نتعلّم هذا الأسبوع لغة F# مع @omar.</p>',
  },
];

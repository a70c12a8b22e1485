export interface Comment {
  id: number;
  author: string;
  date: string;
  text: string;
  replies?: Comment[];
}

interface Story {
  id: string;
  headline: string;
  published: string;
  html?: string;
  comments: Comment[];
}

/** Two stories: one whose text is written in JSX, and one whose text is HTML from an editorial system. */
export const stories: Story[] = [
  {
    id: '41',
    headline: 'لغات قديمة تعود إلى الواجهة',
    published: '2026-11-23T09:30+03:00',
    comments: [
      {
        id: 1,
        author: 'سعد',
        date: '2026-11-23T10:30+03:00',
        text: 'هل بقيت لغة COBOL في المصارف؟',
        replies: [{ id: 2, author: 'Layla (Cairo)', date: '2026-11-23T11:05+03:00', text: 'Yes, in most of them.' }],
      },
    ],
  },
  {
    id: '42',
    headline: 'لغة جديدة لقواعد البيانات',
    published: '2026-11-24T10:00+03:00',
    html: '<p>نتعلّم هذا الأسبوع لغة F# مع @omar.</p>',
    comments: [
      {
        id: 3,
        author: 'نورة',
        date: '2026-11-24T10:40+03:00',
        text: 'بماذا تختلف عن SQL؟',
        replies: [{ id: 4, author: 'Adam', date: '2026-11-24T11:20+03:00', text: 'It has types.' }],
      },
    ],
  },
];

import { expect } from 'chai';
import { isForeignProse } from '../../src/text/foreign-prose.js';

const FOREIGN_IN_RTL = [
  'Note: This is the best thing that we have ever seen.',
  'Question: what will the government do about the prices of bread',
  'The court said that it is up to the president – and he did not sign it.',
  'The model is called نموذج in Arabic, and it is open.',
  'The model (v3) is open, and free to use.',
  '“It was the best of times, it was the worst of times.”',
  'we hold these truths to be self-evident that all men are created equal',
  'L’homme est né libre, et partout il est dans les fers.',
  'Die Regierung hat am Montag neue Maßnahmen beschlossen.',
  'El presidente dijo que no habrá acuerdo.',
  'Başkan dün yaptığı açıklamada anlaşmanın imzalanacağını söyledi.',
  'Президент заявил, что переговоры продолжатся в четверг.',
  '这是一个关于人工智能的新闻。',
  'これは人工知能に関するニュースです。',
  'यह एक नया मॉडल है।',
  'The BBC and CNN said on Monday.',
  'we do all of it for you now',
  'note: we saw BBC CNN.',
  'Apple, Google, Meta, Microsoft, Amazon, Netflix, Tesla, Nvidia: we have seen it.',
];

const NATIVE_IN_RTL = [
  'Source: The Guardian, BBC, and the Times of London (UK)',
  'Source: The Guardian, BBC, and the Times of London.',
  'Photos: Reuters, AP, and the Ministry of the Interior of Iraq',
  'By: John Smith, the Editor of The Times of London, and Jane Doe.',
  'Taylor Swift – The Tortured Poets Department (The Anthology) – It is out now',
  'Radiohead - In Rainbows - Live From The Basement - new on this label',
  'The Beatles — Let It Be — it was 1970 — Apple Records',
  '',
  '2026 – 100%',
  '😀',
  'C++',
  'Apple، Google، Meta',
  'iPhone 17 Pro Max',
  'University of California at Berkeley and Stanford',
  'The Lord of the Rings: The Return of the King',
  'Ludwig van Beethoven',
  'npm install react-router-dom',
  'npm, pnpm, yarn, bun, deno, node, vite, rollup',
  'useState, useEffect, useMemo, useCallback, useRef',
  'Photo: Reuters / John Smith',
  'Smith J, Doe A, van der Berg K. Nature 2020.',
  'https://example.com/a/very/long/path',
  'رواية The Curious Incident of the Dog in the Night-Time',
  'The Curious Incident of the Dog in the Night-Time رواية جميلة.',
  'The Curious Incident of the Dog in the Night-Time هي رواية Mark Haddon.',
  'ساختار The model is open and free to use است.',
  'ناول The Old Man and the Sea بہت مشہور ہے۔',
  'הספר The Old Man and the Sea הוא קלאסיקה.',
  // What is missing: a foreign beginning, a foreign end, enough foreign letters, enough foreign words.
  'إن the new model is open and free to use for all of you.',
  'The new model is open and free to use for all of you إن',
  'he is in كتاب as we do it ok',
  'The كتاب and رواية of هذا is open.',
  'The BBC and CNN said ثم on Monday.',
  'we really إن want.',
  'we “ do ”.',
  'we do all of it',
];

const FOREIGN_IN_LTR = [
  'قالت الشركة إن النموذج مفتوح المصدر.',
  'قالت شركة OpenAI إن النموذج الجديد متاح للجميع منذ اليوم.',
  'دولت برنامهٔ تازه‌ای را اعلام کرد.',
  'حکومت نے نئے منصوبے کا اعلان کیا ہے۔',
  'הממשלה הודיעה היום על תוכנית חדשה.',
];

const NATIVE_IN_LTR = [
  'محمد بن سلمان',
  'محمد، أحمد، علي، سارة',
  'כתב: דוד כהן',
  'The word كتاب means book.',
  'صحيفة الشرق الأوسط',
];

describe('isForeignProse', () => {
  for (const text of FOREIGN_IN_RTL)
    it(`is true in a right-to-left article: ${text}`, () => expect(isForeignProse(text, 'rtl')).to.equal(true));
  for (const text of NATIVE_IN_RTL)
    it(`is false in a right-to-left article: ${text}`, () => expect(isForeignProse(text, 'rtl')).to.equal(false));
  for (const text of FOREIGN_IN_LTR)
    it(`is true in a left-to-right article: ${text}`, () => expect(isForeignProse(text, 'ltr')).to.equal(true));
  for (const text of NATIVE_IN_LTR)
    it(`is false in a left-to-right article: ${text}`, () => expect(isForeignProse(text, 'ltr')).to.equal(false));

  for (const unit of ['a', 'a ', '@', '.', 'a. ', 'a-', ' (', 'a,', 'www.', ')b'])
    it(`takes linear time for repeated "${unit}"`, () => {
      const start = performance.now();
      isForeignProse(`a${unit.repeat(100_000)}b`, 'rtl');
      expect(performance.now() - start).to.be.lessThan(2000);
    });
});

import type { Calendar } from './calendars.js';

// The names of months in Arabic, by country, as CLDR 48 has them. They are written out here because the data of engines
// differ in age, and change.

const GREGORIAN = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

const LEVANT = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

const ALGERIA_TUNISIA = [
  'جانفي',
  'فيفري',
  'مارس',
  'أفريل',
  'ماي',
  'جوان',
  'جويلية',
  'أوت',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

const MOROCCO = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
];

const MAURITANIA = [
  'يناير',
  'فبراير',
  'مارس',
  'إبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغشت',
  'شتمبر',
  'أكتوبر',
  'نوفمبر',
  'دجمبر',
];

const BY_REGION: Readonly<Record<string, readonly string[]>> = {
  DZ: ALGERIA_TUNISIA,
  IQ: LEVANT,
  JO: LEVANT,
  LB: LEVANT,
  MA: MOROCCO,
  MR: MAURITANIA,
  PS: LEVANT,
  SY: LEVANT,
  TN: ALGERIA_TUNISIA,
};

const HIJRI = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة',
];

/** The months of Iran as Arabic news agencies write them; CLDR has slips in three. */
const PERSIAN = ['فروردين', 'أرديبهشت', 'خرداد', 'تير', 'مرداد', 'شهريور', 'مهر', 'آبان', 'آذر', 'دي', 'بهمن', 'إسفند'];

/**
 * The Arabic name of a month, counted from 1.
 *
 * @param region chooses the names of Gregorian months; those of Egypt and the Gulf by default
 */
export function arabicMonth(calendar: Calendar, month: number, region = ''): string {
  const names = { gregory: BY_REGION[region] ?? GREGORIAN, 'islamic-umalqura': HIJRI, persian: PERSIAN }[calendar];
  return names[month - 1] ?? '';
}

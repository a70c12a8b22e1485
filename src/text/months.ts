import type { Calendar } from './calendars.js';

// Arabic month names by country, from CLDR 48. They are built in because engines have different releases of CLDR.

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

/** Iranian months as Arabic news agencies write them. CLDR has errors in three of them. */
const PERSIAN = ['فروردين', 'أرديبهشت', 'خرداد', 'تير', 'مرداد', 'شهريور', 'مهر', 'آبان', 'آذر', 'دي', 'بهمن', 'إسفند'];

/**
 * Returns the Arabic name of a month, or an empty string if there is no such month.
 *
 * @param month counts from 1
 * @param region an ISO 3166 code that selects the Gregorian month names; by default those of Egypt and the Gulf
 */
export function arabicMonthName(calendar: Calendar, month: number, region = ''): string {
  const names = { gregory: BY_REGION[region] ?? GREGORIAN, 'islamic-umalqura': HIJRI, persian: PERSIAN }[calendar];
  return names[month - 1] ?? '';
}

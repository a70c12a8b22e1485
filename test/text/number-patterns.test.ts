import { expect } from 'chai';
import {
  CALCULATION,
  DIGIT_GROUPS,
  INCHES,
  ISO_DATE,
  isLtrDigitGroups,
  PREFIXED_NUMBER,
  SERVICE_CODE,
  STAR_NUMBER,
  UNCHANGED_NUMBERS,
} from '../../src/text/number-patterns.js';

/** The first match of a pattern in a text, and null if there is none. */
const matchIn = (pattern: string, text: string): string | null => new RegExp(pattern, 'u').exec(text)?.[0] ?? null;

const CASES: Record<string, [pattern: string, text: string, match: string | null][]> = {
  'ISO dates': [
    [ISO_DATE, 'في 2026-11-23 هنا', '2026-11-23'],
    [ISO_DATE, '2026-11-23T10:30', '2026-11-23T10:30'],
    [ISO_DATE, '2026-11-23 10:30:15.5+03:00', '2026-11-23 10:30:15.5+03:00'],
    [ISO_DATE, '2026-11-23T10:30:15-0330', '2026-11-23T10:30:15-0330'],
    [ISO_DATE, '۲۰۲۶-۱۱-۲۳', '۲۰۲۶-۱۱-۲۳'],
    [ISO_DATE, '2026-11-234', null],
    [ISO_DATE, '2026-11-23-4', null],
    [ISO_DATE, '26-11-23', null],
  ],
  'groups of digits': [
    [DIGIT_GROUPS, 'هاتف +966 50 123 4567 هنا', '+966 50 123 4567'],
    [DIGIT_GROUPS, '(02) 123-4567', '(02) 123-4567'],
    [DIGIT_GROUPS, '(+20) 2 1234', '(+20) 2 1234'],
    [DIGIT_GROUPS, '02(123)4567', '02(123)4567'],
    [DIGIT_GROUPS, '12 345.50', '12 345.50'],
    [DIGIT_GROUPS, '12 345 a', '12 345'],
    [DIGIT_GROUPS, '12345', null],
    [DIGIT_GROUPS, '12\u2009345', '12\u2009345'],
  ],
  'service codes': [
    [SERVICE_CODE, 'اطلب *123# الآن', '*123#'],
    [SERVICE_CODE, '*#06#', '*#06#'],
    [SERVICE_CODE, '*100*2*3#', '*100*2*3#'],
    [SERVICE_CODE, '*#31#0501234567', '*#31#0501234567'],
    [SERVICE_CODE, '*123', null],
    [SERVICE_CODE, 'a*123#', null],
    [SERVICE_CODE, '*123#a', null],
  ],
  'short numbers of companies': [
    [STAR_NUMBER, 'חייגו *2700', '*2700'],
    [STAR_NUMBER, 'חייגו: *2700', '*2700'],
    [STAR_NUMBER, 'חייגו-*2700', '*2700'],
    [STAR_NUMBER, 'اتصل *2700', null],
    [STAR_NUMBER, 'חייגו *27001', null],
    [STAR_NUMBER, 'חייגו *2700* עכשיו', null],
    [STAR_NUMBER, 'חייגו *2700 עכשיו* כאן', null],
  ],
  'numbers in visual order': [
    [UNCHANGED_NUMBERS, 'اطلب #123*', '#123*'],
    [UNCHANGED_NUMBERS, 'هاتف 4567 123 50 966+', '4567 123 50 966+'],
    [UNCHANGED_NUMBERS, 'ناتج -3 + 2 = -1 هنا', '-3 + 2 = -1'],
    [UNCHANGED_NUMBERS, 'ناتج 3 + 2 = 5 هنا', '3 + 2 = 5'],
    [UNCHANGED_NUMBERS, 'ناتج 6/2=3 هنا', '6/2=3'],
    [UNCHANGED_NUMBERS, 'ناتج +1 -1 هنا', '+1 -1'],
    [UNCHANGED_NUMBERS, 'نسبة 3 + 2 = 5% هنا', null],
    [UNCHANGED_NUMBERS, '1 234 567+', null],
  ],
  'numbers with a sign or currency': [
    [PREFIXED_NUMBER, 'درجة -5 هنا', '-5'],
    [PREFIXED_NUMBER, 'درجة −5.5° هنا', '−5.5°'],
    [PREFIXED_NUMBER, 'خطأ ±2% هنا', '±2%'],
    [PREFIXED_NUMBER, 'و+5 هنا', '+5'],
    [PREFIXED_NUMBER, 'سعر $5.50 هنا', '$5.50'],
    [PREFIXED_NUMBER, 'سعر $ -5 هنا', '$ -5'],
    [PREFIXED_NUMBER, 'سعر -$5 هنا', '-$5'],
    [PREFIXED_NUMBER, 'سعر ₪1,000 هنا', '₪1,000'],
    [PREFIXED_NUMBER, 'رقم #5 هنا', '#5'],
    [PREFIXED_NUMBER, 'كوفيد-19 هنا', null],
    [PREFIXED_NUMBER, 'درجة -5a هنا', null],
    [PREFIXED_NUMBER, 'درجة -5%هنا', null],
    [PREFIXED_NUMBER, 'درجة -5٣ هنا', null],
    [PREFIXED_NUMBER, 'درجة 5 هنا', null],
  ],
  calculations: [
    [CALCULATION, 'عدد 10^6 هنا', '10^6'],
    [CALCULATION, 'عدد 10^-6 هنا', '10^-6'],
    [CALCULATION, 'عدد 10⁻⁹ هنا', '10⁻⁹'],
    [CALCULATION, 'عدد 3×10⁸ هنا', '3×10⁸'],
    [CALCULATION, 'عدد 2½ هنا', '2½'],
    [CALCULATION, 'عدد 2 ½ هنا', '2 ½'],
    [CALCULATION, 'جذر √2 هنا', '√2'],
    [CALCULATION, 'جذر 3√2 هنا', '3√2'],
    [CALCULATION, 'نقطة (1, -2) هنا', '(1, -2)'],
    [CALCULATION, 'نقطة (1, 2) هنا', null],
    [CALCULATION, 'دقيقة 90+4 هنا', '90+4'],
    [CALCULATION, 'عدد 10 هنا', null],
  ],
  inches: [
    [INCHES, 'طول 5" هنا', '5"'],
    [INCHES, 'طول 6.7″ هنا', '6.7″'],
    [INCHES, 'طول 5\'10" هنا', '5\'10"'],
    [INCHES, 'طول 5’10″ هنا', '5’10″'],
    [INCHES, 'طول 5"a هنا', null],
    [INCHES, 'طول 5"6 هنا', null],
    [INCHES, 'طول 5 هنا', null],
  ],
};

for (const [kind, cases] of Object.entries(CASES)) {
  describe(`the pattern of ${kind}`, () => {
    for (const [pattern, text, match] of cases)
      it(`finds ${match ?? 'nothing'} in ${text}`, () => {
        expect(matchIn(pattern, text)).to.equal(match);
      });
  });
}

describe('isLtrDigitGroups', () => {
  for (const [kind, texts] of Object.entries({
    'a phone number': ['+966501234', '0501234', '+1234567', '(02) 12345', '(12) 3456789', '۰۲۱ ۸۸۷۷ ۶۶'],
    'thousands with spaces': ['10 000', '1 000', '10\u2009000\u2009000', '1 000.5', '1 000,25'],
    'a card number or a code': ['1234 5678 9012', '123-456-7', '978-3-16-148410-0'],
  })) {
    for (const text of texts)
      it(`is true for ${kind}: ${text}`, () => {
        expect(isLtrDigitGroups(text)).to.equal(true);
      });
  }

  for (const text of [
    ...['050123', '+123456', '(12) 345678', '1234 000', '10 0000', '10 00 00', '1-2-2026', '01-02-26', '12-34-56'],
    ...['2019-2020', '10,000', '12345678', '12-3456789', ''],
  ])
    it(`is false for another number: ${text}`, () => {
      expect(isLtrDigitGroups(text)).to.equal(false);
    });
});

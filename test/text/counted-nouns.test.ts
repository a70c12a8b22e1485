import { expect } from 'chai';
import { countsNextWord } from '../../src/text/counted-nouns.js';

describe('countsNextWord', () => {
  for (const [before, number, after] of [
    ['أطلقت ', '23', ' صاروخا'],
    ['أطلقت شركة ', '23', ' صاروخًا'],
    ['لدى ', '12', ' متجرا'],
    ['', '23', ' سيارة'],
    ['', '5', ' صواريخ'],
    ['', '7', ' مستودعات.'],
    ['وظّفت ', '500', ' مهندس'],
    ['', '1.5', ' مليون دولار'],
    ['', '3.2', '% هذا'],
    ['', '3', ' في المئة'],
    ['', '12', ' חנויות'],
    ['', '100', ' אלף'],
    ['', '3', ' מיליון'],
    ['', '3', ' מיליוני'],
    ['شرکت ', '۲۳', ' دستگاه فروخت'],
    ['کمپنی ', '4', ' نئی فیکٹریاں'],
  ] as const) {
    it(`is true for a number before a noun in the form that the number requires: ${before}X ${number}${after}`, () => {
      expect(countsNextWord(before, number, after)).to.equal(true);
    });
  }

  for (const [before, number, after] of [
    ['نظام ', '11', ' الجديد'],
    ['هاتف ', '16', ' يدعم'],
    ['صدر ', '11', ' رسميا'],
    ['أضاف ', '16.6', ' مكوّنا'],
    ['تتضمن ', '15', ' دعما'],
    ['في ', '2013', ' ثلاثة'],
    ['نسخة ', '11', ' متوفرة'],
    ['', '4', ' متاح'],
    ['', '11', '.'],
    ['', '11', ''],
    ['', '11', ' זמינה'],
    ['', '4', ' פחות'],
    ['سیستم ', '۱۱', ' پشتیبانی می‌کند'],
    ['فون ', '16', ' میں کیمرا'],
  ] as const) {
    it(`is false without that evidence: ${before}X ${number}${after}`, () => {
      expect(countsNextWord(before, number, after)).to.equal(false);
    });
  }
});

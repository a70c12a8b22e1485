import { expect } from 'chai';
import { arabicMonthName } from '../../src/text/months.js';

const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const gregorian = (region?: string) => numbers.map((month) => arabicMonthName('gregory', month, region)).join('، ');

const LEVANT = 'كانون الثاني، شباط، آذار، نيسان، أيار، حزيران، تموز، آب، أيلول، تشرين الأول، تشرين الثاني، كانون الأول';
const MAGHREB = 'جانفي، فيفري، مارس، أفريل، ماي، جوان، جويلية، أوت، سبتمبر، أكتوبر، نوفمبر، ديسمبر';
const GULF = 'يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر';

describe('arabicMonthName', () => {
  for (const region of ['IQ', 'JO', 'LB', 'PS', 'SY'])
    it(`uses the Gregorian months of the Levant in ${region}`, () => {
      expect(gregorian(region)).to.equal(LEVANT);
    });

  for (const region of ['DZ', 'TN'])
    it(`uses the Gregorian months of the Maghreb in ${region}`, () => {
      expect(gregorian(region)).to.equal(MAGHREB);
    });

  for (const region of ['EG', 'SA', 'AE', '', undefined])
    it(`uses the Gregorian months of Egypt and the Gulf ${region ? `in ${region}` : 'without a region'}`, () => {
      expect(gregorian(region)).to.equal(GULF);
    });

  it('uses the same lunar months in every region', () => {
    const names =
      'محرم، صفر، ربيع الأول، ربيع الآخر، جمادى الأولى، جمادى الآخرة، رجب، شعبان، رمضان، شوال، ذو القعدة، ذو الحجة';
    for (const region of ['SA', 'MA'])
      expect(numbers.map((month) => arabicMonthName('islamic-umalqura', month, region)).join('، ')).to.equal(names);
  });

  it('uses the Iranian months as Arabic news agencies write them', () => {
    const names = 'فروردين، أرديبهشت، خرداد، تير، مرداد، شهريور، مهر، آبان، آذر، دي، بهمن، إسفند';
    expect(numbers.map((month) => arabicMonthName('persian', month)).join('، ')).to.equal(names);
  });

  for (const month of [-1, 0, 13])
    it(`returns an empty string for the month ${month}`, () => {
      expect(arabicMonthName('gregory', month)).to.equal('');
    });
});

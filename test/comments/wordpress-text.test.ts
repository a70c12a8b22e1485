import { expect } from 'chai';
import { htmlToText } from '../../src/comments/backends/wordpress/text.js';

describe('htmlToText', () => {
  it('removes tags and keeps angle brackets that are no tags', () => {
    expect(htmlToText('<p title="a<b">نص</p> 5 &lt; 6 <br>هنا < هناك <')).to.equal('نص 5 < 6 هنا < هناك <');
  });

  it('removes scripts and styles, also unclosed ones, but not custom elements', () => {
    expect(
      htmlToText('أ<script>x()</script>ب<style media=a>c{}</style>ت<style-guide>ث</style-guide><script>x()'),
    ).to.equal('أ ب ت ث');
  });

  for (const part of ['<', '<script ', '<style>', '<a ', '&#'])
    it(`takes a time that is linear in the length of ${part.repeat(3)}…`, () => {
      const duration = (length: number): number => {
        const html = part.repeat(length / part.length);
        const start = performance.now();
        htmlToText(html);
        return performance.now() - start;
      };
      const [small, large] = [10_000, 160_000].map((length) => Math.min(...[1, 2, 3].map(() => duration(length))));
      // Sixteen times the length. Quadratic code takes 256 times as long.
      expect(large! / Math.max(small!, 1)).to.be.below(64);
    });
});

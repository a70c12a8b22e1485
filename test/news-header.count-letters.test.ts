import { expect } from '@open-wc/testing';
import { countLettersIn } from '../src/elements/news-header/count-letters.js';
import { countLetters } from '../src/text/reading-time.js';
import { onSlowMachine } from './support/slow-machine.js';

const SENTENCE = 'كتبت الصحيفة أمس أن الحكومة أقرّت خطة جديدة. ';

describe('countLettersIn', () => {
  it('yields to the browser while it counts a long text', async () => {
    const article = document.createElement('div');
    article.innerHTML = `<p>${SENTENCE.repeat(10)}</p>`.repeat(100);
    let [timeouts, isCounting] = [0, true];
    const onTimeout = (): void => {
      timeouts += 1;
      if (isCounting) setTimeout(onTimeout);
    };
    setTimeout(onTimeout);
    await onSlowMachine(async () => {
      expect(await countLettersIn(article)).to.equal(100 * 10 * countLetters(SENTENCE));
    });
    isCounting = false;
    expect(timeouts).to.be.greaterThan(50);
  });
});

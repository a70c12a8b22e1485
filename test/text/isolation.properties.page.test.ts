import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/news-article-body/define.js';
import { anyText } from './arbitrary-text.js';

const paragraphOf = (text: string): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.append(text);
  return paragraph;
};

describe('<news-article-body isolate> with arbitrary text', function () {
  this.timeout(60_000);

  it('keeps the text content, is idempotent, and can be reverted by isolate = false', async () => {
    const body = document.createElement('news-article-body');
    body.dir = 'rtl';
    document.body.append(body);
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
          const setIsolate = async (isolate: boolean): Promise<string> => {
            body.isolate = isolate;
            await body.updateComplete;
            return body.innerHTML;
          };
          await setIsolate(false);
          body.replaceChildren(...texts.map(paragraphOf));
          const plain = body.innerHTML;
          const once = await setIsolate(true);
          expect(Array.from(body.children, ({ textContent }) => textContent)).to.deep.equal(texts);
          expect(await setIsolate(false)).to.equal(plain);
          expect(await setIsolate(true)).to.equal(once);
        }),
        { numRuns: 150 },
      );
    } finally {
      body.remove();
    }
  });
});

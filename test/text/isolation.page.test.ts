import { expect } from '@open-wc/testing';
import '../../src/elements/news-article-body/define.js';
import { glyphsOf, type Glyph } from '../support/drawn.js';
import { fixture, html } from '../support/fixture.js';
import { isolatedIn, KINDS, plain, unitsOf } from './isolation.marked-sentences.js';

/** Renders one line per sentence, in an article with or without `isolate`. */
async function render(sentences: readonly string[], isolate = true): Promise<HTMLElement[]> {
  const body = await fixture<HTMLElement>(html`
    <news-article-body ?isolate=${isolate} dir="rtl" lang="ar" style="white-space: nowrap">
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    </news-article-body>
  `);
  return [...body.querySelectorAll('p')];
}

/** Returns the first unit that is displayed out of order: right of the previous unit, or with its characters reordered. */
function misplacedIn(paragraph: HTMLElement, marked: string): string | undefined {
  const glyphs = glyphsOf(paragraph);
  let last = Infinity;
  for (const { text } of unitsOf(marked)) {
    const places = take(glyphs, text.length).map(({ x }) => x);
    const isInOrder = places.every((place, index) => place >= (places[index - 1] ?? 0)) || HAS_RTL.test(text);
    if (Math.max(...places) > last + 0.1 || !isInOrder) return text;
    last = Math.min(...places);
  }
  return undefined;
}

/** URLs can contain Arabic, whose letters have their own order. */
const HAS_RTL = /[\u0590-\u065F\u066E-\u06EF\u06FA-\u08FF]/;

function take(glyphs: Glyph[], length: number): Glyph[] {
  const taken: Glyph[] = [];
  for (let glyph; length > 0 && (glyph = glyphs.shift()); length -= glyph.text.length) taken.push(glyph);
  return taken;
}

describe('<news-article-body isolate> on the screen', () => {
  for (const [kind, sentences] of Object.entries(KINDS)) {
    it(`displays ${kind} in reading order and isolates only the marked runs`, async () => {
      const paragraphs = await render(sentences.map(plain));
      sentences.forEach((sentence, index) => {
        const paragraph = paragraphs[index] as HTMLElement;
        expect(paragraph.textContent).to.equal(plain(sentence));
        expect(
          [...paragraph.querySelectorAll('bdi')].map(({ textContent }) => textContent),
          sentence,
        ).to.deep.equal(isolatedIn(sentence));
        expect(misplacedIn(paragraph, sentence), sentence).to.equal(undefined);
      });
    });
  }

  it('isolates only in sentences that are displayed in the wrong order without it', async () => {
    const sentences = Object.values(KINDS)
      .flat()
      .filter((sentence) => {
        const isolated = isolatedIn(sentence);
        return isolated.length && !isolated.some((text) => HAS_RTL.test(text));
      });
    const paragraphs = await render(sentences.map(plain), false);
    sentences.forEach((sentence, index) => {
      expect(misplacedIn(paragraphs[index] as HTMLElement, sentence), sentence).not.to.equal(undefined);
    });
  });
});

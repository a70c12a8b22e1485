import { expect } from '@open-wc/testing';
import '../../src/elements/news-article-body/define.js';
import { glyphsOf, type Glyph } from '../support/drawn.js';
import { fixture, html } from '../support/fixture.js';
import { CONTROLS } from './isolation.controls.js';
import { STRINGS } from './isolation.strings.js';

interface Unit {
  text: string;
  isIsolated: boolean;
}

/** What is read as one: marked parts, figures, Latin words; each other character by itself. */
function unitsOf(marked: string): Unit[] {
  const UNITS =
    /\[\[(?<isolated>.+?)\]\]|<<(?<plain>.+?)>>|\d*[A-Za-z][A-Za-z\d]*|[\d٠-٩۰-۹]+(?:[.,:/٬][\d٠-٩۰-۹]+)*|\P{M}[\p{M}\u200C]*/gu;
  return Array.from(marked.matchAll(UNITS), ({ 0: text, groups = {} }) => ({
    text: groups.isolated ?? groups.plain ?? text,
    isIsolated: groups.isolated !== undefined,
  }));
}

const plain = (marked: string): string =>
  unitsOf(marked)
    .map(({ text }) => text)
    .join('');

/** Renders sentences, one a line, in an article that isolates, or one that does not. */
async function render(sentences: readonly string[], isolate = true): Promise<HTMLElement[]> {
  const body = await fixture<HTMLElement>(html`
    <news-article-body ?isolate=${isolate} dir="rtl" lang="ar" style="white-space: nowrap">
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    </news-article-body>
  `);
  return [...body.querySelectorAll('p')];
}

/** What is out of place on the screen: a unit left of the one before it, a character right of the next of its unit. */
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

/** An address can hold Arabic, whose letters go their own way in it. */
const HAS_RTL = /[\u0590-\u065F\u066E-\u06EF\u06FA-\u08FF]/;

function take(glyphs: Glyph[], length: number): Glyph[] {
  const taken: Glyph[] = [];
  for (let glyph; length > 0 && (glyph = glyphs.shift()); length -= glyph.text.length) taken.push(glyph);
  return taken;
}

describe('isolation', () => {
  for (const [kind, sentences] of [...Object.entries(STRINGS), ['what plain bidi draws right', CONTROLS] as const]) {
    it(`draws in reading order: ${kind}`, async () => {
      const paragraphs = await render(sentences.map(plain));
      sentences.forEach((sentence, index) => {
        const paragraph = paragraphs[index] as HTMLElement;
        expect(paragraph.textContent).to.equal(plain(sentence));
        const isolated = unitsOf(sentence).filter(({ isIsolated }) => isIsolated);
        expect(
          [...paragraph.querySelectorAll('bdi')].map(({ textContent }) => textContent),
          sentence,
        ).to.deep.equal(isolated.map(({ text }) => text));
        expect(misplacedIn(paragraph, sentence), sentence).to.equal(undefined);
      });
    });
  }

  it('touches only sentences that would be drawn in the wrong order', async () => {
    const sentences = Object.values(STRINGS)
      .flat()
      .filter((sentence) => !unitsOf(sentence).some(({ text, isIsolated }) => isIsolated && HAS_RTL.test(text)));
    const paragraphs = await render(sentences.map(plain), false);
    sentences.forEach((sentence, index) => {
      expect(misplacedIn(paragraphs[index] as HTMLElement, sentence), sentence).not.to.equal(undefined);
    });
  });
});

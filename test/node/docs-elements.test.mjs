/* global customElements, document, CSSStyleSheet -- used in functions that run in the page */
// Checks the reference pages in docs/elements: they are up to date, complete, and their examples in examples/docs/elements work.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementsOfManifest } from '../../tools/manifest-elements.mjs';
import { exampleOf, sectionsOf, wholeExample } from '../../tools/reference-examples.mjs';
import { referencePages } from '../../tools/reference.mjs';
import { ELEMENTS, useSite } from './docs-page.mjs';

const site = useSite();
const elements = elementsOfManifest();
const pages = await referencePages();

/** Opens a page with an example, in which pictures load. The elements that the example references are added. */
async function open(tag, example) {
  const ids = ['story', 'text', 'footer'].filter((id) => !example.includes(`id="${id}"`));
  const referenced = ids.map((id) => `<div id="${id}"></div>`).join('');
  const routes = { '**/photos/*': { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' } };
  const page = await site.open(`${ELEMENTS}<div id="test">${example}</div>${referenced}`, { routes });
  await page.waitForFunction((name) => customElements.get(name), tag);
  return page;
}

for (const { tag, attributes, properties, methods, events, slots, parts, states, cssProperties } of elements) {
  describe(`docs/elements/${tag}.md`, () => {
    const path = `docs/elements/${tag}.md`;
    const text = readFileSync(path, 'utf8');
    const html = sectionsOf(wholeExample(tag, 'html').text, 'html');
    const css = wholeExample(tag, 'css').text;
    const script = wholeExample(tag, 'js')?.text ?? '';

    it('is up to date', () => {
      assert.equal(text, pages[path], 'Run `npm run build` and commit the page.');
    });

    it('has an example of each attribute, property, method and event', () => {
      const withoutAttribute = properties.filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name));
      const missing = [
        ...attributes.filter(({ name }) => !exampleOf(tag, 'html', name)),
        ...[...withoutAttribute, ...methods, ...events].filter(({ name }) => !exampleOf(tag, 'js', name)),
      ];
      assert.deepEqual(
        missing.map(({ name }) => name),
        [],
      );
    });

    it('has an example of each slot, part, state and custom property', () => {
      const missing = [
        ...slots.filter(({ name }) => name && !html.example.includes(`slot="${name}"`)),
        ...parts.filter(({ name }) => !css.includes(`${tag}::part(${name})`)),
        ...states.filter(({ name }) => !css.includes(`${tag}:state(${name})`)),
        ...cssProperties.filter(({ name }) => !new RegExp(`${name}(?:: |, )`).test(css)),
      ];
      assert.deepEqual(
        missing.map(({ name }) => name),
        [],
      );
    });

    for (const [name, example] of Object.entries(html)) {
      it(`has HTML of ${name} that works without a warning`, async () => {
        const page = await open(tag, example);
        const element = page.locator(`#test ${tag}`);
        await element.evaluate((found) => found.updateComplete);
        const attribute = attributes.find((known) => known.name === name);
        if (attribute) {
          const values = await element.evaluate(
            (found, [given, property]) => [
              found.hasAttribute(given),
              found[property] === document.createElement(found.localName)[property],
            ],
            [name, attribute.fieldName],
          );
          assert.deepEqual(values, [true, false], 'The example must set a value that is not the default.');
        }
        assert.deepEqual(page.errors, []);
        await page.close();
      });
    }

    it('has CSS of which the browser accepts each selector and declaration', async () => {
      const page = await open(tag, '');
      const [selectors, declarations] = await page.evaluate((source) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(source);
        const rules = Array.from(sheet.cssRules);
        return [rules.length, rules.reduce((sum, { style }) => sum + style.length, 0)];
      }, css);
      assert.equal(selectors, css.match(/\{/g).length);
      assert.ok(declarations >= css.match(/;$/gm).length);
      await page.close();
    });

    if (script) {
      it('has scripts that run without an error', async () => {
        const page = await open(tag, html.example);
        await page.addScriptTag({ type: 'module', content: script });
        await page.waitForFunction((name) => document.querySelector(name).strings, tag);
        const unset = await page.evaluate(
          ([name, known]) => known.filter((property) => document.querySelector(name)[property] === undefined),
          [tag, properties.map(({ name }) => name).filter((name) => sectionsOf(script, 'js')[name])],
        );
        assert.deepEqual(unset, []);
        assert.deepEqual(page.errors, []);
        await page.close();
      });
    }
  });
}

// Creates the files of a new element: `npm run new-element -- news-example`. Then follow the list that it prints.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [tag = ''] = process.argv.slice(2);
if (!/^news(?:-[a-z]+)+$/.test(tag)) {
  console.error(
    'Give the tag of the element: lower-case words, beginning with "news-". Example: npm run new-element -- news-ticker',
  );
  process.exit(1);
}

const className = tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const folder = `src/elements/${tag}`;

const files = {
  [`${folder}/${tag}.ts`]: `import { html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../dom/define.js';
import { styles } from './${tag}.styles.js';

/**
 * What the element is, in one sentence. Say how it behaves without JavaScript.
 *
 * @customElement ${tag}
 * @summary What the element is.
 * @slot - what the page puts inside
 */
export class ${className} extends LitElement {
  static override styles = styles;

  /** Registers the class under a tag name, in the global registry or in another one. */
  static define(tag = '${tag}', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  protected override render(): TemplateResult {
    return html\`<slot></slot>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
  [`${folder}/${tag}.styles.ts`]: `import { css } from 'lit';

export const styles = css\`
  :host {
    display: block;
  }
\`;
`,
  [`${folder}/define.ts`]: `import { ${className} } from './${tag}.js';

${className}.define();

export { ${className} };
`,
  [`stories/${tag}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/${tag}/define.js';

export default { title: 'Elements/${tag}', component: '${tag}' } satisfies Meta;

export const Default: StoryObj = { render: () => html\`<${tag}>مثال</${tag}>\` };
`,
  [`test/${tag}.test.ts`]: `import { expect, fixture, html } from '@open-wc/testing';
import '../src/elements/${tag}/define.js';

describe('<${tag}>', () => {
  it('is accessible', async () => {
    const element = await fixture(html\`<${tag}>مثال</${tag}>\`);
    await expect(element).to.be.accessible();
  });

  it('shows the content of the page', () => {
    expect.fail('Write the first test: what does a reader notice?');
  });
});
`,
  [`examples/docs/elements/${tag}.html`]: `<!-- example -->
<${tag}>مثال</${tag}>
`,
  [`examples/docs/elements/${tag}.css`]: `${tag} {
  margin-block: 2rem;
}
`,
  [`docs/elements/${tag}.mdx`]: `import { Meta } from '@storybook/addon-docs/blocks';
import DocsPage from '../../.storybook/docs-page.mdx';
import text from './${tag}.md?raw';

<Meta title="Docs/Elements/${tag}" />

<DocsPage text={text} />
`,
};

const existing = Object.keys(files).filter((path) => existsSync(path));
if (existing.length) {
  console.error(`These files exist already, so nothing was written: ${existing.join(', ')}`);
  process.exit(1);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`Created ${Object.keys(files).join(', ')}.

Next:
1. Export the class from src/index.ts and import the definition in src/define.ts.
2. Add "./elements/${tag}" and "./elements/${tag}/define" to "exports" in package.json.
3. If the element has light-DOM styles or a lazy part, look at how src/elements/news-masthead does it.
4. Write examples of the attributes, slots, events and styles in examples/docs/elements, and commit docs/elements/${tag}.md, which
   npm run build writes.
5. Run npm test. It names the lists and pages that do not mention the element yet.`);

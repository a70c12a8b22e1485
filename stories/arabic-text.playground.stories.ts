import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/news-article-body/define.js';
import './support/pairs.css';

const SAMPLE = `DeepSeek أعلنت أن نموذجها كُتب بلغة C++، وأن سعره يبدأ من $100 شهرياً.
للتواصل: +966 50 123 4567 أو @example، والموقع https://example.com/
تعرف الشركة أطر React، Vue، Angular، وباعت Tesla 10,000 سيارة.
The last line is English, and stays so.`;

/** Sets what is written into the box below it, line by line; what was isolated has a tint. */
function show(event: Event): void {
  const box = event.currentTarget as HTMLTextAreaElement;
  const body = box.form?.parentElement?.querySelector('news-article-body');
  body?.replaceChildren(...box.value.split('\n').map(paragraph));
}

function paragraph(line: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = line;
  return element;
}

const meta: Meta = {
  title: 'Arabic text/Playground',
  component: 'news-article-body',
  tags: ['!autodocs'],
  globals: { lang: 'ar', dir: 'rtl' },
};

export default meta;

/** Paste text of your own. Each line is a paragraph, set by `isolate`, `block-direction="auto"` and `lead-in="word"`. */
export const Playground: StoryObj = {
  render: () => html`
    <div class="playground">
      <form>
        <label for="own-text">اكتب نصك هنا أو ألصقه، كل سطر فقرة</label>
        <textarea id="own-text" rows="6" dir="auto" .value=${SAMPLE} @input=${show}></textarea>
      </form>
      <news-article-body isolate block-direction="auto" lead-in="word">
        ${SAMPLE.split('\n').map(paragraph)}
      </news-article-body>
    </div>
  `,
};

import { html, type TemplateResult } from 'lit';
import './pairs.css';

/** A rule of Arabic typesetting, with the same text as a browser sets it by itself and as we set it. */
export interface Pair {
  rule: string;
  wrong: TemplateResult;
  right: TemplateResult;
}

/** A table that teaches: a rule, the wrong and the right. Both are live text; nothing is an image. */
export function pairs(rows: readonly Pair[]): TemplateResult {
  return html`
    <table class="pairs">
      <thead>
        <tr>
          <th scope="col">القاعدة</th>
          <th scope="col">خطأ</th>
          <th scope="col">صواب</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ rule, wrong, right }) => html`
            <tr>
              <th scope="row">${rule}</th>
              <td data-label="خطأ">${wrong}</td>
              <td data-label="صواب">${right}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** One sentence without and with isolation. */
export const isolation = (rule: string, sentence: string): Pair => ({
  rule,
  wrong: html`<news-article-body><p>${sentence}</p></news-article-body>`,
  right: html`<news-article-body isolate><p>${sentence}</p></news-article-body>`,
});

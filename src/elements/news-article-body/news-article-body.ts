import { ReactiveElement } from 'lit';
import { define } from '../../dom/define.js';
import { ensureLightStyles } from '../../dom/light-styles.js';
import { boxTokens, paintTokens } from '../../styles/tokens.js';
import { box, paint } from './news-article-body.light.styles.js';

/**
 * The text of a story: sets the page's own HTML, any blocks at any depth, for reading in Arabic and other languages.
 *
 * It has no shadow root and never moves or rewrites what is in it. A part with the class `not-prose` or the attribute
 * `data-news-skip` is left as the page styles it; `<b class="news-lead">` sets a first word or phrase apart (whole
 * words only: a change of weight inside an Arabic word breaks its joins).
 *
 * @customElement news-article-body
 * @summary The text of a story.
 * @slot - the article's HTML, as light DOM; there is no shadow root
 * @cssproperty --news-font-text - family of the text; a system stack that names each platform's Arabic face by default
 * @cssproperty --news-font-heading - family of the headings; `--news-font-ui` by default
 * @cssproperty --news-font-ui - family of captions and tables
 * @cssproperty [--news-text-size=min(1rem + 0.3vw, 1.25rem)] - size of the text
 * @cssproperty --news-leading - line height, a number: 1.85 in right-to-left text, 1.65 else
 * @cssproperty --news-measure - longest line: 29em in right-to-left text, 32em else
 * @cssproperty --news-ink - colour of the text
 * @cssproperty --news-ink-soft - colour of captions and markers
 * @cssproperty --news-accent - colour of links, of a lead and of the quotation bar
 * @cssproperty --news-rule - colour of hairlines
 * @cssproperty [--news-radius=3px] - radius of corners
 */
export class NewsArticleBody extends ReactiveElement {
  /** Registers the class under a tag name, in a registry of your own or the page's. */
  static define(tag = 'news-article-body', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    ensureLightStyles(this, 'news-article-body', [boxTokens, box, paintTokens, paint]);
  }

  /** The article stays where the page put it. */
  protected override createRenderRoot(): this {
    return this;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article-body': NewsArticleBody;
  }
}

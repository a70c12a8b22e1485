// The light-DOM style sheets that elements load if no style sheet of the page contains them.
import { expect } from '@open-wc/testing';
import { articleBodyStyles } from '../src/elements/news-article-body/news-article-body.light.styles.lazy.js';
import { backToTopStyles } from '../src/elements/news-back-to-top/news-back-to-top.light.styles.lazy.js';
import { commentFormStyles } from '../src/elements/news-comment-form/news-comment-form.light.styles.lazy.js';
import { headerStyles } from '../src/elements/news-header/news-header.light.styles.lazy.js';
import { mastheadStyles } from '../src/elements/news-masthead/news-masthead.light.styles.lazy.js';

const SHEETS: Record<string, string> = {
  'news-article-body': articleBodyStyles,
  'news-back-to-top': backToTopStyles,
  'news-comment-form': commentFormStyles,
  'news-header': headerStyles,
  'news-masthead': mastheadStyles,
};

function styleRules(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule];
    return 'cssRules' in rule ? styleRules(rule.cssRules as CSSRuleList) : [];
  });
}

for (const [tag, text] of Object.entries(SHEETS)) {
  describe(`the style sheet of <${tag}>`, () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const rules = styleRules(sheet.cssRules);

    it('marks the element as styled', () => {
      const marking = rules.filter(({ style }) => style.getPropertyValue('--_news-styled').trim() === tag);
      expect(marking.map(({ selectorText }) => selectorText)).to.deep.equal([tag]);
    });

    it('gives the element the tokens of layout and colour', () => {
      const element = document.createElement(tag);
      document.body.append(element);
      document.adoptedStyleSheets.push(sheet);
      const style = getComputedStyle(element);
      const values = ['--_news-measure', '--_news-accent'].map((name) => style.getPropertyValue(name));
      document.adoptedStyleSheets.pop();
      element.remove();
      expect(values.every(Boolean), values.join()).to.equal(true);
    });
  });
}

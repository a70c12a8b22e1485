import { expect } from '@open-wc/testing';
import { createElement, h, renderToString } from '../../src/internal/vdom.js';

const hostile = h(
  'p',
  { title: '"><script>alert(1)</script>', hidden: true, id: undefined },
  '<b>&amp;</b>',
  h('input', { value: 'a"b\'c&d' }),
);

describe('vdom', () => {
  it('escapes attribute values and text in renderToString', () => {
    expect(renderToString(hostile)).to.equal(
      '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" hidden>&lt;b&gt;&amp;amp;&lt;/b&gt;' +
        `<input value="a&quot;b'c&amp;d"></p>`,
    );
  });

  it('creates the same nodes with createElement as a parser does from renderToString', () => {
    const template = document.createElement('template');
    template.innerHTML = renderToString(hostile);
    expect(createElement(hostile).isEqualNode(template.content.firstChild)).to.equal(true);
  });
});

import { expect } from '@open-wc/testing';
import { cleanCopy, parseInertly } from '../../src/dom/inert-html.js';

/** Parses HTML, and returns what a copy of its first element contains. */
function clean(html: string): string {
  const element = parseInertly(html)!.querySelector('body > *')!;
  const holder = document.createElement('div');
  holder.append(cleanCopy(element));
  return holder.innerHTML;
}

describe('parseInertly', () => {
  it('runs no script, loads no picture and upgrades no element', () => {
    const upgraded: Element[] = [];
    customElements.define(
      'test-inert',
      class extends HTMLElement {
        constructor() {
          super();
          upgraded.push(this);
        }
      },
    );
    const page = parseInertly('<test-inert></test-inert><script>window.hasRun = true</script><img src="x">')!;
    expect(page.querySelectorAll('test-inert, img')).to.have.length(2);
    expect(upgraded).to.deep.equal([]);
    expect('hasRun' in window).to.be.false;
    cleanCopy(page.querySelector('test-inert')!);
    expect(upgraded, 'a copy').to.deep.equal([]);
  });
});

describe('cleanCopy', () => {
  for (const html of [
    '<li id="comment-7" class="comment byuser" dir="rtl"><p lang="ar">نص <em>مائل</em><br>سطر</p></li>',
    '<div><a rel="nofollow" href="/?p=1&amp;replytocom=7#respond" data-commentid="7" aria-label="ردّ على سعد">ردّ</a></div>',
    '<div><time datetime="2026-11-23T10:30:00+03:00"><a href="#comment-7">أمس</a></time></div>',
    '<div><img alt="" src="https://secure.example/a.png" srcset="b.png 2x" class="avatar" height="32" width="32" loading="lazy"></div>',
    '<div style="flex-basis:40px"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M0 0"></path></svg></div>',
    '<p>Read <a href="mailto:a@example.com">a</a>, <a href="tel:123">b</a>, <a href="//example.com/">c</a>, <a href="?a=b:c">d</a></p>',
  ]) {
    it(`keeps ${html}`, () => {
      expect(clean(html)).to.equal(html);
    });
  }

  for (const [html, expected] of [
    ['<p>1<script>2</script><style>3</style><iframe srcdoc="4">5</iframe><textarea>6</textarea></p>', '<p>1</p>'],
    ['<p><img src="x" onerror="1" name="body"></p>', '<p><img src="x"></p>'],
    [
      '<p><a href="javascript:1">a</a><a href=" java&#10;script:1">b</a><a href="data:text/html,1">c</a></p>',
      '<p><a>a</a><a>b</a><a>c</a></p>',
    ],
    [
      '<p><svg><a href="javascript:1">a</a><animate values="b"/><foreignObject><p>c</p></foreignObject></svg></p>',
      '<p><svg><a>a</a></svg></p>',
    ],
    [
      '<p><form action="/delete"><input name="id"><button type="submit" formaction="/x" popovertarget="y">a</button></form></p>',
      '<p></p>',
    ],
    [
      '<div><form action="/delete"><input name="id"><button type="submit" formaction="/x">a</button></form></div>',
      '<div><button type="button">a</button></div>',
    ],
    [
      '<div><my-icon size="1">نص <b autofocus tabindex="0">ب</b></my-icon></div>',
      '<div>نص <b tabindex="0">ب</b></div>',
    ],
    [
      '<div data-wp-on--click="actions.a" data-news-skip data-id="3" contenteditable popover></div>',
      '<div data-id="3"></div>',
    ],
    [
      '<div style="color: red"><div class="comment-content"><p style="position: fixed">a</p></div></div>',
      '<div style="color: red"><div class="comment-content"><p>a</p></div></div>',
    ],
    ['<my-comment id="comment-7" onclick="1"><p>a</p></my-comment>', '<div id="comment-7"><p>a</p></div>'],
  ] as const) {
    it(`reduces ${html}`, () => {
      expect(clean(html)).to.equal(expected);
    });
  }
});

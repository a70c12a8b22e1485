import { expect } from '@open-wc/testing';
import { warnAboutForeignStyles } from '../../src/dom/foreign-styles.js';
import { warnings } from '../support/warnings.js';

let host: HTMLElement;
let count = 0;

/** Checks an element with this content, and returns the warnings. Each element has a tag of its own, because a warning is logged once. */
function check(html: string, isStyled = true): string[] {
  const messages = warnings();
  host = document.createElement(`foreign-${String(++count)}`);
  if (isStyled) host.style.setProperty('--_news-styled', host.localName);
  host.innerHTML = html;
  document.body.append(host);
  warnAboutForeignStyles(host);
  return messages;
}

afterEach(() => {
  host.remove();
});

describe('warnAboutForeignStyles', () => {
  it('warns about a field that is smaller than 16 px', () => {
    const [message, ...others] = check('<input style="font-size: 15px" id="small">');
    expect(others).to.deep.equal([]);
    expect(message).to.include('font size of 15px on <input id="small">').and.include(`<${host.localName}>`);
  });

  for (const html of [
    '<input style="font-size: 16px">',
    '<input type="submit" value="a" style="font-size: 12px">',
    '<input type="hidden" style="font-size: 12px">',
    '<button style="font-size: 12px">a</button>',
    '<p style="letter-spacing: 2px">Latin</p>',
    '<p style="letter-spacing: normal">نص</p>',
    '<p style="letter-spacing: 2px; display: none">نص</p>',
    '<input type="submit" value="Send" style="letter-spacing: 1px">',
  ])
    it(`does not warn about ${html}`, () => {
      expect(check(html)).to.deep.equal([]);
    });

  for (const html of [
    '<p class="spaced" style="letter-spacing: 2px">نص</p>',
    '<p class="spaced" style="letter-spacing: -0.5px">Text نص</p>',
    '<input class="spaced" type="submit" value="أرسل" style="letter-spacing: 1px">',
  ])
    it(`warns about letter-spacing of Arabic: ${html}`, () => {
      const messages = check(html);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.include('sets letter-spacing on').and.include('class="spaced"');
    });

  it('checks an element once, and not before its own styles are there', () => {
    const html = '<input style="font-size: 15px">';
    expect(check(html, false)).to.deep.equal([]);
    host.style.setProperty('--_news-styled', host.localName);
    const messages = warnings();
    warnAboutForeignStyles(host);
    expect(messages).to.have.length(1);
    (host.firstElementChild as HTMLElement).style.fontSize = '14px';
    warnAboutForeignStyles(host);
    expect(messages).to.have.length(1);
  });
});

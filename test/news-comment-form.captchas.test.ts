import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import { hasUnsolvedCaptcha, resetCaptchas } from '../src/elements/news-comment-form/form/captchas.js';
import type { NewsCommentForm } from '../src/index.js';
import { fillIn, render, serverForm } from './support/comment-form.js';

const page = globalThis as unknown as Record<string, unknown>;

/**
 * Stand-ins for the captcha scripts. Each has what its real script puts on `window` and adds to a form. `solve()` writes a new
 * token, as the script does when the reader has solved the captcha.
 */
const CAPTCHAS = {
  Turnstile: {
    html: '<div class="cf-turnstile"><div><input type="hidden" name="cf-turnstile-response" id="cf-chl-widget-ab1c2_response"></div></div>',
    field: 'cf-turnstile-response',
    define: (reset: () => void) => (page.turnstile = { reset: expectWidget('cf-chl-widget-ab1c2', reset) }),
  },
  hCaptcha: {
    html: `<div class="h-captcha"><iframe data-hcaptcha-widget-id="0t37epmk3c0d"></iframe>
      <textarea hidden id="g-recaptcha-response-0t37epmk3c0d" name="g-recaptcha-response"></textarea>
      <textarea hidden id="h-captcha-response-0t37epmk3c0d" name="h-captcha-response"></textarea></div>`,
    field: 'h-captcha-response',
    define: (reset: () => void) => (page.hcaptcha = { reset: expectWidget('0t37epmk3c0d', reset) }),
  },
  'reCAPTCHA v2': {
    html: '<div class="g-recaptcha"><textarea hidden id="g-recaptcha-response" name="g-recaptcha-response"></textarea></div>',
    field: 'g-recaptcha-response',
    define: (reset: () => void) => (page.grecaptcha = { reset: expectWidget(0, reset) }),
  },
  'the second reCAPTCHA Enterprise of a page': {
    html: '<div class="g-recaptcha"><textarea hidden id="g-recaptcha-response-1" name="g-recaptcha-response"></textarea></div>',
    field: 'g-recaptcha-response',
    define: (reset: () => void) => (page.grecaptcha = { enterprise: { reset: expectWidget(1, reset) } }),
  },
  'Friendly Captcha 1': {
    html: '<div class="frc-captcha"><input type="hidden" class="frc-captcha-solution" name="frc-captcha-solution"></div>',
    field: 'frc-captcha-solution',
    define: (reset: () => void, form: HTMLFormElement) =>
      Object.assign(form.querySelector('.frc-captcha') as object, { friendlyChallengeWidget: { reset } }),
  },
  'Friendly Captcha 2': {
    html: '<div class="frc-captcha"><input type="hidden" name="frc-captcha-response"></div>',
    field: 'frc-captcha-response',
    define: (reset: () => void, form: HTMLFormElement) =>
      Object.assign(form.querySelector('.frc-captcha') as object, { frcWidget: { reset } }),
  },
};

function expectWidget(expected: unknown, reset: () => void): (widget: unknown) => void {
  return (widget) => {
    if (widget === expected) reset();
    else throw new Error(`There is no widget ${String(widget)}.`);
  };
}

/** A form with a captcha, and a site that accepts each token once. */
async function renderWith({ html, field, define }: (typeof CAPTCHAS)[keyof typeof CAPTCHAS]): Promise<{
  host: NewsCommentForm;
  form: HTMLFormElement;
  tokens: string[];
  tokenField: HTMLInputElement;
}> {
  const content = serverForm('ar', (form) => {
    form.querySelector('.form-submit')?.insertAdjacentHTML('beforebegin', html);
  });
  const { host, form } = await render(content);
  const tokenField = form.querySelector<HTMLInputElement>(`[name=${field}]`) as HTMLInputElement;
  let count = 0;
  const solve = (): void => {
    tokenField.value = `token ${String(++count)}`;
  };
  define(solve, form);
  solve();
  const tokens: string[] = [];
  host.backend = {
    send: ({ fields }) => {
      const token = fields.find(([name]) => name === field)?.[1] as string;
      const isNew = token !== '' && !tokens.includes(token);
      tokens.push(token);
      return Promise.resolve(isNew ? { status: 'published' } : { status: 'rejected', code: 'refused' });
    },
  };
  return { host, form, tokens, tokenField };
}

async function submit(host: NewsCommentForm, form: HTMLFormElement): Promise<string> {
  fillIn(form);
  const result = new Promise<string>((resolve) => {
    host.addEventListener('news-comment-result', ({ status, code }) => {
      resolve(code || status);
    });
  });
  form.requestSubmit();
  return await result;
}

const messageOf = (form: HTMLFormElement): string =>
  [...form.querySelectorAll('.news-comment-status')].map(({ textContent }) => textContent).join('');

describe('<news-comment-form> with a captcha', () => {
  afterEach(() => {
    for (const name of ['turnstile', 'hcaptcha', 'grecaptcha']) Reflect.deleteProperty(page, name);
  });

  for (const [name, captcha] of Object.entries(CAPTCHAS)) {
    it(`sends a second comment with a new token of ${name}`, async () => {
      const { host, form, tokens } = await renderWith(captcha);
      expect(await submit(host, form)).to.equal('published');
      await waitUntil(() => !form.querySelector('[aria-disabled]'));
      expect(await submit(host, form)).to.equal('published');
      expect(tokens).to.deep.equal(['token 1', 'token 2']);
    });
  }

  it('resets the captcha after a refusal, and after an attempt without a response', async () => {
    const { host, form, tokenField } = await renderWith(CAPTCHAS.Turnstile);
    host.backend = { send: () => Promise.resolve({ status: 'rejected', code: 'invalid' }) };
    await submit(host, form);
    await waitUntil(() => tokenField.value === 'token 2');
    host.backend = { send: () => Promise.resolve({ status: 'unknown', code: 'network' }) };
    await submit(host, form);
    await waitUntil(() => tokenField.value === 'token 3');
  });

  it('does not reset the captcha if a firewall has answered, because the token is not used up', async () => {
    const { host, form, tokenField } = await renderWith(CAPTCHAS.Turnstile);
    host.backend = { send: () => Promise.resolve({ status: 'rejected', code: 'challenge' }) };
    await submit(host, form);
    expect(tokenField.value).to.equal('token 1');
  });

  it('sends the comment if the script of the captcha is missing or fails', async () => {
    for (const turnstile of [
      undefined,
      {},
      { reset: null },
      document.body,
      {
        reset: () => {
          throw new Error();
        },
      },
    ]) {
      const { host, form } = await renderWith(CAPTCHAS.Turnstile);
      page.turnstile = turnstile;
      expect(await submit(host, form)).to.equal('published');
      await waitUntil(() => form.querySelector<HTMLTextAreaElement>('textarea')?.value === '');
      host.remove();
    }
  });

  it('does not reset the captchas of other forms', () => {
    const form = document.createElement('form');
    const reset: unknown[] = [];
    page.turnstile = { reset: (widget: unknown) => reset.push(widget) };
    document.body.insertAdjacentHTML('beforeend', `<div id="other">${CAPTCHAS.Turnstile.html}</div>`);
    resetCaptchas(form);
    form.innerHTML = CAPTCHAS.Turnstile.html.replace('ab1c2', 'xyz') + CAPTCHAS.Turnstile.html.replace('ab1c2', 'uvw');
    resetCaptchas(form);
    document.getElementById('other')?.remove();
    expect(reset).to.deep.equal(['cf-chl-widget-xyz', 'cf-chl-widget-uvw']);
  });

  it('tells that the captcha is not solved, instead of spam', async () => {
    const { host, form, tokenField } = await renderWith(CAPTCHAS['reCAPTCHA v2']);
    tokenField.value = '';
    expect(await submit(host, form)).to.equal('captcha');
    await waitUntil(() => messageOf(form).includes('اختبار التحقق'));
    expect(form.querySelector('textarea')?.value).to.equal('تعليق');
  });

  it('postpones the retry of a waiting comment until the captcha is solved, and sends it when the reader asks for it', async () => {
    const { host, form, tokens, tokenField } = await renderWith(CAPTCHAS.hCaptcha);
    const { send } = host.backend as { send: () => Promise<never> };
    host.backend = { send: () => Promise.resolve({ status: 'unknown', code: 'network' }) };
    page.hcaptcha = { reset: () => (tokenField.value = '') };
    await submit(host, form);
    host.backend = { send };
    dispatchEvent(new Event('online'));
    await waitUntil(() => form.querySelector('.news-comment-reason')?.textContent.includes('اختبار التحقق'));
    expect(tokens).to.deep.equal([]);
    tokenField.value = 'token 9';
    dispatchEvent(new Event('online'));
    await waitUntil(() => tokens.length === 1);
    expect(tokens).to.deep.equal(['token 9']);
  });
});

describe('hasUnsolvedCaptcha()', () => {
  for (const [what, html, expected] of [
    ['no captcha', '', false],
    ['a captcha that is not rendered', '<div class="cf-turnstile"></div>', true],
    ['an empty token', CAPTCHAS.Turnstile.html, true],
    ['a token', CAPTCHAS.Turnstile.html.replace('type="hidden"', 'type="hidden" value="x"'), false],
    [
      'the state of Friendly Captcha',
      '<p class="frc-captcha"><input name="frc-captcha-response" value=".UNSTARTED"></p>',
      true,
    ],
    ['an invisible captcha', '<div class="g-recaptcha" data-size="invisible"></div>', false],
    ['the hidden field of reCAPTCHA v3', '<input type="hidden" name="g-recaptcha-response">', false],
  ] as const) {
    it(`is ${String(expected)} for ${what}`, () => {
      const form = document.createElement('form');
      form.innerHTML = html;
      expect(hasUnsolvedCaptcha(form)).to.equal(expected);
    });
  }
});

import { expect } from 'chai';
import type { CommentResult } from '../../src/comments/backends/backend.js';
import { readResponse, resultFromStatus } from '../../src/comments/backends/http-response.js';

const PAGE = '<!DOCTYPE html><html><head><title>…</title></head><body><p>Access denied</p></body></html>';
const SCRIPTED = PAGE.replace('<p>', '<script src="/cdn-cgi/challenge.js"></script><p>');
const ERROR_PAGE = '<!DOCTYPE html><html><body id="error-page"><div class="wp-die-message">خطأ</div></body></html>';

async function resultOf(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Promise<CommentResult | undefined> {
  return resultFromStatus(await readResponse(new Response(body, { status, headers })));
}

async function delayOf(value: string, date?: string): Promise<number | undefined> {
  const headers = { 'Retry-After': value, ...(date && { Date: date }) };
  return (await readResponse(new Response('', { headers }))).retryAfter;
}

describe('resultFromStatus()', () => {
  const RESULTS: [number, CommentResult | undefined][] = [
    [200, undefined],
    [400, undefined],
    [401, { status: 'rejected', code: 'login' }],
    [404, { status: 'unknown', code: 'not-an-answer' }],
    [408, { status: 'unknown', code: 'not-an-answer' }],
    [409, { status: 'rejected', code: 'duplicate' }],
    [413, { status: 'rejected', code: 'too-long' }],
    [425, { status: 'unknown', code: 'not-an-answer' }],
    [429, { status: 'rejected', code: 'flood' }],
    [500, { status: 'unknown', code: 'server-error' }],
  ];
  for (const [status, result] of RESULTS)
    it(`returns ${result?.code ?? 'nothing'} for status ${String(status)}`, async () => {
      expect(await resultOf(status, '')).to.deep.equal(result);
    });

  const challenge = { status: 'rejected', code: 'challenge' };
  for (const [what, given] of Object.entries({
    'a page with status 403': [403, PAGE],
    'a page with status 406': [406, PAGE],
    'a page with status 405, as of AWS WAF': [405, PAGE],
    'a page with status 202, as of SiteGround': [202, SCRIPTED],
    'a page that begins with white space and in upper case': [403, ' \n<HTML><BODY>Forbidden</BODY></HTML>'],
    'a page with a script and status 503': [503, SCRIPTED],
    'a page that reloads itself with status 503': [503, PAGE.replace('<title>', '<meta http-equiv=refresh><title>')],
    'any body with cf-mitigated': [403, 'blocked', { 'cf-mitigated': 'challenge' }],
    'any status with cf-mitigated': [429, PAGE, { 'cf-mitigated': 'challenge' }],
    'any body with the header of AWS WAF': [202, '', { 'x-amzn-waf-action': 'challenge' }],
  } as Record<string, Parameters<typeof resultOf>>)) {
    it(`returns "challenge" for ${what}`, async () => {
      expect(await resultOf(...given)).to.deep.equal(challenge);
    });
  }

  for (const [what, code, ...given] of [
    ['an error page of WordPress with 403', undefined, 403, ERROR_PAGE],
    ['JSON with 403', undefined, 403, '{"code":"rest_forbidden"}'],
    ['an empty body with 403', undefined, 403, ''],
    ['text with 403', undefined, 403, 'Your comment looks like spam: <html>'],
    ['401', 'login', 401, PAGE],
    ['an error page of WordPress in maintenance', 'server-error', 503, ERROR_PAGE],
    ['a plain page of an overloaded server', 'server-error', 503, PAGE],
    ['a page in maintenance that tells when it is back', 'server-error', 503, SCRIPTED, { 'Retry-After': '600' }],
    ['a page with 502', 'server-error', 502, SCRIPTED],
  ] as [string, string | undefined, ...Parameters<typeof resultOf>][]) {
    it(`returns ${String(code)} for ${what}`, async () => {
      expect((await resultOf(...given))?.code).to.equal(code);
    });
  }

  it('returns the delay of a server in maintenance', async () => {
    expect(await resultOf(503, '', { 'Retry-After': '600' })).to.deep.equal({
      status: 'unknown',
      code: 'server-error',
      retryAfter: 600,
    });
  });
});

describe('readResponse()', () => {
  const NOW = 'Tue, 24 Nov 2026 10:00:00 GMT';
  for (const [value, seconds] of [
    ['40', 40],
    [' 40 ', 40],
    ['Tue, 24 Nov 2026 10:00:40 GMT', 40],
    ['Tuesday, 24-Nov-26 10:00:40 GMT', 40],
    ['Tue, 24 Nov 2026 09:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['NaN', undefined],
    ['', undefined],
  ] as const) {
    it(`reads Retry-After: "${value}" as ${String(seconds)}, by the clock of the server`, async () => {
      expect(await delayOf(value, NOW)).to.equal(seconds);
    });
  }

  it('compares a date with the clock of the browser if the clock of the server is not known', async () => {
    expect(await delayOf(new Date(Date.now() + 60_000).toUTCString())).to.be.within(55, 60);
  });

  it('does not reject if the body cannot be read', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.error(new Error('lost'));
      },
    });
    expect((await readResponse(new Response(body))).text).to.equal(undefined);
  });
});

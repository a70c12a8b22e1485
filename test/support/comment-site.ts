// A site that answers requests for pages of comments, and a clock that a test puts forward.
const real = { fetch: window.fetch.bind(window), now: Date.now.bind(Date) };
let offset = 0;

// A busy machine is seldom idle, and the code of a thread is loaded when it is.
window.requestIdleCallback = (callback) =>
  window.setTimeout(() => {
    callback({ didTimeout: false, timeRemaining: () => 10 });
  });

afterEach(() => {
  window.fetch = real.fetch;
  Date.now = real.now;
  offset = 0;
});

/** A request to the site. */
export interface SiteRequest {
  url: URL;
  init: RequestInit;
}

/**
 * Answers the requests of the page for comments until the end of the test. Other requests, such as those for files, are made.
 *
 * @param answer returns the HTML of a page, a response, or undefined if there is no connection
 * @returns the requests so far
 */
export function answerWith(answer: (url: URL, init: RequestInit) => string | Response | undefined): SiteRequest[] {
  const requests: SiteRequest[] = [];
  window.fetch = (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href);
    requests.push({ url, init });
    const found = answer(url, init);
    if (found === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(
      found instanceof Response ? found : new Response(found, { headers: { 'Content-Type': 'text/html' } }),
    );
  };
  return requests;
}

/** A request that waits until the test answers it. */
export interface HeldRequest {
  url: URL;
  signal: AbortSignal | undefined;
  answer: (html: string) => void;
}

/** Holds the requests of the page for comments until the end of the test. Those that are aborted fail, as in browsers. */
export function holdRequests(): HeldRequest[] {
  const requests: HeldRequest[] = [];
  window.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href);
    const signal = init.signal ?? undefined;
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      const answer = (html: string): void => {
        resolve(new Response(html, { headers: { 'Content-Type': 'text/html' } }));
      };
      requests.push({ url, signal, answer });
    });
  };
  return requests;
}

/** Lets time pass for the timer of the page, and runs what is due. The requests that this starts are made at once. */
export function skipTime(seconds: number): void {
  offset += seconds * 1000;
  Date.now = () => real.now() + offset;
  document.dispatchEvent(new Event('visibilitychange'));
}

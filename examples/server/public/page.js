// How <news-comments> reads JSON from this server. Without this file, it reads the pages that the links lead to.
const read = async (query, signal) => {
  const response = await fetch(`/comments?${query}`, { signal });
  if (!response.ok) {
    const retryAfter = Number(response.headers.get('retry-after')) || undefined;
    throw Object.assign(new Error(`The server answered ${response.status}.`), { retryAfter });
  }
  return await response.json();
};

for (const thread of document.querySelectorAll('news-comments')) {
  thread.backend = {
    page: (url, { signal }) => read(new URL(url, location.href).searchParams, signal),
    since: (since, { signal }) => read(new URLSearchParams({ since }), signal),
  };
}

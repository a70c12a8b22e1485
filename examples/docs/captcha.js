// The global variable of the captcha's script. In TypeScript, `window.myCaptcha` needs a declaration.
const captcha = () => Reflect.get(window, 'myCaptcha');
document.addEventListener('news-comment-submit', (event) => {
  // This `solve()` writes the new token into a field of the form.
  event.waitUntil(captcha().solve());
});
document.addEventListener('news-comment-result', ({ code }) => {
  // The site has not seen the token if a firewall answered instead.
  if (code !== 'challenge') captcha().reset();
});

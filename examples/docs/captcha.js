// Turnstile, hCaptcha, reCAPTCHA v2 and Friendly Captcha in the form are reset without this. Another captcha, or an invisible one:
// a new token before each attempt, and the used one away after each result.
const captcha = () => Reflect.get(window, 'myCaptcha');
document.addEventListener('news-comment-submit', (event) => {
  event.waitUntil(captcha().solve());
});
document.addEventListener('news-comment-result', ({ code }) => {
  // A firewall in front of the site has not used the token.
  if (code !== 'challenge') captcha().reset();
});

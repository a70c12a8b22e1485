// For other captchas, and for invisible ones: gets a new token before each attempt, and resets the captcha after each result.
// Turnstile, hCaptcha, reCAPTCHA v2 and Friendly Captcha do not need this.
const captcha = () => Reflect.get(window, 'myCaptcha');
document.addEventListener('news-comment-submit', (event) => {
  event.waitUntil(captcha().solve());
});
document.addEventListener('news-comment-result', ({ code }) => {
  // The site has not seen the token if a firewall answered instead.
  if (code !== 'challenge') captcha().reset();
});

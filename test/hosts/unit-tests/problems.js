// Fails a test during which an error was thrown, a promise was rejected or the console had a warning or an error. Jest and
// Vitest report rejections by themselves; exceptions in listeners and in callbacks of elements arrive at the window.
import { pause } from './render.js';

const problems = [];

for (const method of ['error', 'warn']) {
  console[method] = (...args) => {
    // Development builds of Lit introduce themselves.
    if (!String(args[0]).startsWith('Lit is in dev mode')) problems.push(args.map(String).join(' '));
  };
}
window.addEventListener('error', ({ message }) => problems.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));

beforeEach(() => {
  document.documentElement.lang = 'ar';
  document.documentElement.dir = 'rtl';
});

afterEach(async () => {
  await pause(20);
  document.body.replaceChildren();
  await pause(20);
  localStorage.clear();
  expect(problems.splice(0)).toEqual([]);
});

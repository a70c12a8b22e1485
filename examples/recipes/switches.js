// Load this file in the <head>, without `defer`, so that the stored choice applies to the first paint.
{
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);

  // Storage can be blocked. The switch then works until the page is closed.
  const storage = (work) => {
    try {
      return work(localStorage);
    } catch {
      return null;
    }
  };

  const theme = storage((stored) => stored.getItem('theme'));
  if (theme) root.dataset.theme = theme;

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-switch]');
    if (!button) return;
    const update = () => button.setAttribute('aria-pressed', String(isDark()));
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      storage((stored) => stored.setItem('theme', root.dataset.theme));
      update();
    });
    system.addEventListener('change', update);
    update();
    button.hidden = false;
  });
}

// strings
for (const top of document.querySelectorAll('news-back-to-top')) {
  top.strings = { top: 'زر الذهاب إلى الأعلى' };
}

// news-back-to-top
document.addEventListener('news-back-to-top', (event) => {
  if (document.querySelector('dialog[open]')) event.preventDefault();
});

// news-back-to-top-return
document.addEventListener('news-back-to-top-return', ({ destination }) => {
  console.log(destination.textContent);
});

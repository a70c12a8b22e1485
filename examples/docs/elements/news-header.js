// strings
for (const header of document.querySelectorAll('news-header')) {
  header.strings = { published: 'نُشر في {date}' };
}

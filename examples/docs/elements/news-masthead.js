// strings
for (const masthead of document.querySelectorAll('news-masthead')) {
  masthead.strings = { allSections: 'جميع الأبواب' };
}

// show
document.querySelector('news-masthead')?.show();

// hide
document.querySelector('news-masthead')?.hide();

// news-masthead-toggle
document.addEventListener('news-masthead-toggle', ({ expanded }) => {
  console.log(expanded ? 'expanded' : 'collapsed');
});

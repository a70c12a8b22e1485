// The text of a story that has every kind of block whose layout a theme decides.

const PARAGRAPH =
  'قالت الوزارة في بيان إنّ أعمال المرحلة الأولى تبدأ الشهر المقبل، وتشمل إصلاح الشبكات القديمة في عشرة أحياء. ';
/** A picture of 4 by 3, which browsers scale. */
const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1600' height='1200'%3E%3Crect width='1600' height='1200' fill='teal'/%3E%3C/svg%3E";

const block = (name, attributes, html) =>
  `<!-- wp:${name} ${JSON.stringify(attributes)} -->\n${html}\n<!-- /wp:${name} -->\n`;

export const paragraph = (text = PARAGRAPH.repeat(3)) => block('paragraph', {}, `<p>${text}</p>`);

export const image = (align) => {
  const isSide = align === 'left' || align === 'right';
  return block(
    'image',
    { ...(align && { align }), ...(isSide && { width: '240px' }) },
    `<figure class="wp-block-image${align ? ` align${align}` : ''}${isSide ? ' is-resized' : ''}"><img src="${PICTURE}" alt=""${isSide ? ' style="width:240px"' : ''}/><figcaption class="wp-element-caption">شارع في وسط المدينة.</figcaption></figure>`,
  );
};

export const group = (align, layout, inner, padding) =>
  block(
    'group',
    {
      ...(align && { align }),
      ...(padding && { style: { spacing: { padding: { right: padding, left: padding } } } }),
      layout,
    },
    `<div class="wp-block-group${align ? ` align${align}` : ''}"${padding ? ` style="padding-right:${padding};padding-left:${padding}"` : ''}>${inner}</div>`,
  );

const columns = (align) =>
  block(
    'columns',
    { align },
    `<div class="wp-block-columns align${align}">${[1, 2, 3]
      .map(() => block('column', {}, `<div class="wp-block-column">${paragraph()}</div>`))
      .join('')}</div>`,
  );

const quote = block(
  'quote',
  {},
  `<blockquote class="wp-block-quote">${paragraph(PARAGRAPH)}<cite>ناطق باسم البلدية</cite></blockquote>`,
);

const pullquote = (align) =>
  block(
    'pullquote',
    { align },
    `<figure class="wp-block-pullquote align${align}"><blockquote><p>${PARAGRAPH}</p><cite>مهندسة</cite></blockquote></figure>`,
  );

const table = (align) =>
  block(
    'table',
    align ? { align } : {},
    `<figure class="wp-block-table${align ? ` align${align}` : ''}"><table class="has-fixed-layout"><thead><tr><th>الحي</th><th>الكلفة</th></tr></thead><tbody><tr><td>الميناء</td><td>5</td></tr></tbody></table></figure>`,
  );

const cover = block(
  'cover',
  { url: PICTURE, dimRatio: 50, align: 'full', layout: { type: 'constrained' } },
  `<div class="wp-block-cover alignfull"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><img class="wp-block-cover__image-background" alt="" src="${PICTURE}" data-object-fit="cover"/><div class="wp-block-cover__inner-container">${paragraph(PARAGRAPH)}</div></div>`,
);

const gallery = block(
  'gallery',
  { linkTo: 'none', align: 'wide' },
  `<figure class="wp-block-gallery alignwide has-nested-images columns-default is-cropped">${image()}${image()}</figure>`,
);

const mediaText = block(
  'media-text',
  { align: 'wide', mediaType: 'image' },
  `<div class="wp-block-media-text alignwide is-stacked-on-mobile"><figure class="wp-block-media-text__media"><img src="${PICTURE}" alt=""/></figure><div class="wp-block-media-text__content">${paragraph()}</div></div>`,
);

const separator = block(
  'separator',
  { align: 'wide' },
  '<hr class="wp-block-separator alignwide has-alpha-channel-opacity"/>',
);

const heading = block('heading', {}, '<h2 class="wp-block-heading">ماذا بعد؟</h2>');

const list = block(
  'list',
  {},
  '<ul class="wp-block-list"><!-- wp:list-item --><li>إصلاح الطرق</li><!-- /wp:list-item --></ul>',
);

const details = block(
  'details',
  {},
  `<details class="wp-block-details" open><summary>خلفية</summary>${paragraph()}</details>`,
);

/** A paragraph with the mark of a footnote, as the editor inserts it. site/install.php has the text of the note. */
const marked = paragraph(`${PARAGRAPH}<sup data-fn="note-1" class="fn"><a href="#note-1" id="note-1-link">1</a></sup>`);

/** WordPress prints the notes of the post in its place. */
const footnotes = '<!-- wp:footnotes /-->\n';

/** A video in a frame, as WordPress prints it after it has asked the host of the video. */
const embed = (align) => {
  const ratio = 'wp-embed-aspect-16-9 wp-has-aspect-ratio';
  return block(
    'embed',
    { url: 'https://example.com/video', type: 'video', responsive: true, className: ratio, ...(align && { align }) },
    `<figure class="wp-block-embed${align ? ` align${align}` : ''} is-type-video ${ratio}"><div class="wp-block-embed__wrapper"><iframe title="فيديو" width="500" height="281" src="about:blank" frameborder="0"></iframe></div><figcaption class="wp-element-caption">لقطات من الميناء.</figcaption></figure>`,
  );
};

/** High enough for what stands beside it. */
const paragraphs = Array.from({ length: 4 }, () => paragraph());

export const STORY = [
  paragraph(),
  image('wide'),
  heading,
  image('full'),
  paragraph(),
  image(),
  image('left'),
  ...paragraphs,
  image('right'),
  ...paragraphs,
  quote,
  columns('wide'),
  columns('full'),
  cover,
  gallery,
  mediaText,
  pullquote('wide'),
  pullquote('left'),
  ...paragraphs,
  ...paragraphs,
  table(),
  table('wide'),
  separator,
  list,
  details,
  marked,
  embed(),
  embed('wide'),
  group('full', { type: 'constrained' }, paragraph() + image('wide') + image('full')),
  group(
    'wide',
    { type: 'constrained', contentSize: '480px', wideSize: '700px' },
    paragraph() + image('wide') + image('full'),
  ),
  group('full', { type: 'constrained' }, image('full') + paragraph(), '40px'),
  group('', { type: 'default' }, paragraph() + image('wide')),
  paragraph(),
  footnotes,
].join('\n');

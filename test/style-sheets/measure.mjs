/* global document, getComputedStyle, innerWidth, OffscreenCanvas -- what runs in the page */
// What a reader notices when a style sheet of the page reaches the elements.

/**
 * Measures all elements of the library on the page. Runs in the page, so it refers to nothing outside of it.
 *
 * @returns {string[]} the faults, each with the element that it is about
 */
export function measure() {
  const ELEMENTS = 'news-masthead, news-header, news-article-body, news-comment-form, news-back-to-top';
  /** Rounding of fractional layout, in px. */
  const TOLERANCE = 0.6;
  const MIN_TARGET = 44;
  const MIN_FIELD = 16;
  const MIN_CONTRAST = 4.5;
  /** The title of the form has the look of the page. */
  const PAGE_LOOK = '.comment-reply-title';
  /** Text that is raised or lowered, and the first word of an article, do not change the height of their lines. */
  const INLINE = 'sup, sup *, sub, .news-lead';
  /** Dates, captions, tables, code: smaller than the text of the article, but not than 16 px or the text of the page. */
  const SMALL = 'news-header *:not(h1, [slot=standfirst]), figcaption, figcaption *, table *, cite, code, pre, aside *';
  const SMALL_SIZE = 16;
  /** What the library gives colours. Other text has colours of the page, where the page sets them. */
  const COLORED = 'news-masthead *, news-comment-form *, news-header *, pre, pre *, aside, aside *';
  const faults = new Set();
  const pageSize = parseFloat(getComputedStyle(document.body).fontSize);

  const hosts = [...document.querySelectorAll(ELEMENTS)];
  const parts = hosts
    .flatMap((host) => [host, ...host.querySelectorAll('*'), ...partsOfShadow(host)])
    .filter(isVisible);

  for (const part of parts) {
    const style = getComputedStyle(part);
    const own = textOf(part);
    if (own) checkText(part, style, own);
    if (part.matches('textarea, select, input:not([type=hidden])')) checkField(part, style);
    if (part.matches('a[href], button, textarea, select, summary, input:not([type=hidden])')) checkTarget(part);
  }
  for (const host of hosts) checkRows(host);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) {
    faults.add(`the page scrolls sideways: ${scrollWidth} > ${innerWidth} px`);
    for (const part of parts) {
      const { left, right } = part.getBoundingClientRect();
      if ((right > innerWidth + 1 || left < -1) && !scrolls(part)) faults.add(`${name(part)}: outside of the page`);
    }
  }
  return [...faults];

  function checkText(part, style, own) {
    const size = parseFloat(style.fontSize);
    const minSize = part.matches(SMALL) ? Math.min(pageSize, SMALL_SIZE) : pageSize;
    if (size && size < minSize - TOLERANCE && !part.matches(INLINE))
      faults.add(`${name(part)}: text of ${size} px, page ${pageSize} px`);
    if (/\p{Script=Arabic}/u.test(own) && parseFloat(style.letterSpacing))
      faults.add(`${name(part)}: letter-spacing ${style.letterSpacing}`);
    if (style.textAlign === 'justify') faults.add(`${name(part)}: justified`);
    if (parseFloat(style.textIndent)) faults.add(`${name(part)}: text-indent ${style.textIndent}`);
    if (style.textTransform !== 'none' && style.direction === 'rtl')
      faults.add(`${name(part)}: text-transform ${style.textTransform}`);
    if (!part.matches(`${INLINE}, ${PAGE_LOOK}, input, button`) && size && parseFloat(style.lineHeight) < 1.19 * size)
      faults.add(`${name(part)}: line height of ${style.lineHeight} for ${size} px`);
    if (size && (part.matches(COLORED) || part.getRootNode() !== document)) checkContrast(part, style);
  }

  function checkField(part, style) {
    if (part.matches('[type=checkbox], [type=radio]')) return;
    if (parseFloat(style.fontSize) < MIN_FIELD) faults.add(`${name(part)}: field of ${style.fontSize}`);
    checkContrast(part, style);
  }

  function checkTarget(part) {
    // Links in a sentence or a byline are as high as its line (WCAG 2.5.8).
    if (part.matches('a') && part.closest('news-article-body, news-header [slot=byline], .skip, p')) return;
    const boxes = [part, ...(part.labels ?? [])].map((box) => box.getBoundingClientRect());
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    const height = part.matches('[type=checkbox]')
      ? Math.max(...boxes.map((box) => box.height))
      : part.getBoundingClientRect().height;
    if (height < MIN_TARGET - TOLERANCE) faults.add(`${name(part)}: ${height.toFixed(1)} px high`);
    if (right - left < MIN_TARGET - TOLERANCE) faults.add(`${name(part)}: ${(right - left).toFixed(1)} px wide`);
    if (!part.matches('textarea, [type=checkbox]') && height > 2.5 * MIN_TARGET)
      faults.add(`${name(part)}: ${height.toFixed(0)} px high`);
  }

  function checkContrast(part, style) {
    const ground = groundOf(part);
    const ratio = contrast(blend(parse(style.color), ground), ground);
    if (ratio < MIN_CONTRAST) faults.add(`${name(part)}: contrast ${ratio.toFixed(2)}:1, ${style.color} on ${ground}`);
  }

  /** Text, fields and buttons must not lie over each other. */
  function checkRows(host) {
    const boxes = [...host.querySelectorAll('*'), ...partsOfShadow(host)]
      .filter((part) => isVisible(part) && (textOf(part) || part.matches('input, textarea, select, button, img')))
      .filter((part) => getComputedStyle(part).position !== 'absolute' && getComputedStyle(part).display !== 'inline');
    boxes.forEach((one, index) => {
      const a = visibleBox(one);
      for (const other of boxes.slice(index + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const b = visibleBox(other);
        const rows = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const columns = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        if (rows > 1 && columns > 1 && !clips(one) && !clips(other))
          faults.add(`${name(one)} lies over ${name(other)} by ${rows.toFixed(0)} × ${columns.toFixed(0)} px`);
      }
    });
    const { height } = host.getBoundingClientRect();
    if (host.matches('news-masthead') && height > 220) faults.add(`${name(host)}: ${height.toFixed(0)} px high`);
  }

  /** The box without the transparent padding that enlarges the target of a label. */
  function visibleBox(part) {
    if (!part.matches('label')) return part.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(part);
    return range.getBoundingClientRect();
  }

  /** Whether a part can be scrolled out of the box of an ancestor. */
  function clips(part) {
    return part.closest('news-masthead nav, news-masthead ul, figure, [part=row]') !== null;
  }

  function scrolls(part) {
    for (let box = part.parentElement; box && box !== document.body; box = box.parentElement)
      if (getComputedStyle(box).overflowX !== 'visible') return true;
    return false;
  }

  function partsOfShadow(host) {
    return host.shadowRoot ? [...host.shadowRoot.querySelectorAll('*')] : [];
  }

  function isVisible(part) {
    return part.checkVisibility({ visibilityProperty: true }) && !part.closest('[slot=""], script, style');
  }

  /** The text that is not in a child, or the label of a button. */
  function textOf(part) {
    if (part.matches('input[type=submit]')) return part.value;
    return [...part.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ nodeValue }) => nodeValue.trim())
      .join('');
  }

  /** The colour behind an element: its own background and those of its ancestors, over the canvas. */
  function groundOf(node) {
    const layers = [];
    for (let box = node; box; box = box.assignedSlot ?? box.parentNode ?? box.host) {
      if (box.nodeType !== 1) continue;
      layers.unshift(parse(getComputedStyle(box).backgroundColor));
    }
    return layers.reduce((ground, layer) => blend(layer, ground), [255, 255, 255]);
  }

  function parse(color) {
    const canvas = (measure.canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }));
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }

  function blend([red, green, blue, alpha = 255], ground) {
    return [red, green, blue].map((value, i) => Math.round((value * alpha + ground[i] * (255 - alpha)) / 255));
  }

  function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(color) {
    const [red, green, blue] = color.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function name(part) {
    const host = part.closest(ELEMENTS) ?? part.getRootNode().host;
    const slot = part.slot ? `[slot=${part.slot}]` : '';
    const classes = part.classList.length ? `.${part.classList[0]}` : '';
    const id = part.id ? `#${part.id}` : '';
    return part === host ? host.localName : `${host.localName} ${part.localName}${slot}${id || classes}`;
  }
}

// Contrast as a reader sees it. These functions run in a page: they read computed styles, and combine each colour with what is
// painted below it, across shadow roots, with the opacity of all boxes. Colours are sRGB, from 0 to 255.

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const context = canvas.getContext('2d', { willReadFrequently: true });

/** Reads any CSS colour. Returns red, green, blue from 0 to 255, and the opacity from 0 to 1. */
function parse(color) {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = ([red, green, blue, alpha], ground) =>
  [red, green, blue].map((value, index) => value * alpha + ground[index] * (1 - alpha));

function luminance(color) {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two opaque colours, from 1 to 21 (WCAG 2.2). */
function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The element and all boxes around it, the outermost first, in the tree that is painted. */
function boxesAround(element) {
  const boxes = [];
  for (let box = element; box; box = box.assignedSlot ?? box.parentElement ?? box.getRootNode().host)
    boxes.unshift(box);
  return boxes;
}

/** The colour of the empty page, in the colour scheme of the page. */
function pageColor() {
  const probe = document.createElement('div');
  probe.style.backgroundColor = 'Canvas';
  document.documentElement.append(probe);
  const color = parse(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return over(color, [255, 255, 255]);
}

/**
 * Paints a colour on an element and the colour behind it.
 *
 * @param {Element} element
 * @param {string} color
 * @returns {{ ground: number[], painted: number[], hasImage: boolean }} `hasImage`: a picture or gradient is behind it
 */
function paint(element, color) {
  const boxes = boxesAround(element);
  let hasImage = false;
  const draw = (index, backdrop, isPainted) => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(boxes[index]);
    if (backgroundImage !== 'none') hasImage = true;
    const ground = over(parse(backgroundColor), backdrop);
    const isLast = index === boxes.length - 1;
    const inner = isLast ? (isPainted ? over(parse(color), ground) : ground) : draw(index + 1, ground, isPainted);
    return over([...inner, Number(opacity)], backdrop);
  };
  const page = pageColor();
  return { ground: draw(0, page, false), painted: draw(0, page, true), hasImage };
}

function contrastOn(element, color) {
  const { ground, painted, hasImage } = paint(element, color);
  return hasImage ? undefined : contrast(ground, painted);
}

const nameOf = (element) =>
  `${element.localName}${element.id && `#${element.id}`}${[...element.classList].map((name) => `.${name}`).join('')}`;

const hex = (values) => `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

function measured(element, kind, color) {
  const { ground, painted, hasImage } = paint(element, color);
  return {
    name: `${kind} of ${nameOf(element)}`,
    color,
    pair: `${hex(painted)} on ${hasImage ? 'a picture' : hex(ground)}`,
    contrast: hasImage ? undefined : Math.round(contrast(ground, painted) * 100) / 100,
  };
}

/** All elements below a root, also those in shadow roots. */
export function allIn(root) {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allIn(element.shadowRoot) : []),
  ]);
}

/** Whether sighted readers see something of an element. Text for screen readers only is clipped to a pixel. */
function isSeen(element) {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  const isClipped = boxesAround(element).some((box) => getComputedStyle(box).clipPath === 'inset(50%)');
  return width > 1 && height > 1 && !isClipped;
}

const hasText = ({ childNodes }) => [...childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());

/** The colours of the design tokens, in the current colour scheme, by name. */
export function readTokens() {
  const probe = document.createElement('i');
  document.querySelector('news-comment-form').append(probe);
  const colorOf = (name) => {
    probe.style.color = `var(--_news-${name})`;
    return hex(parse(getComputedStyle(probe).color).slice(0, 3));
  };
  const names = ['ink', 'ink-soft', 'accent', 'error', 'paper', 'tint'];
  const tokens = Object.fromEntries(names.map((name) => [name, colorOf(name)]));
  probe.remove();
  return tokens;
}

/** Measures all text that is seen below a root: in elements, in fields, of placeholders, of list markers and first words. */
export function measureText(root = document) {
  return allIn(root)
    .filter(isSeen)
    .flatMap((element) => {
      const style = (pseudo) => getComputedStyle(element, pseudo);
      const found = [];
      const isField = element.matches(
        'textarea, select, input:not([type="hidden"], [type="checkbox"], [type="radio"])',
      );
      if (hasText(element) || (isField && element.value)) found.push(measured(element, 'text', style().color));
      if (isField && element.placeholder && !element.value) {
        const { color, opacity } = style('::placeholder');
        const [red, green, blue, alpha] = parse(color);
        found.push(measured(element, 'placeholder', `rgb(${red} ${green} ${blue} / ${alpha * opacity})`));
      }
      if (style().display === 'list-item') found.push(measured(element, 'marker', style('::marker').color));
      if (element.matches('p') && hasText(element)) {
        found.push(measured(element, 'first line', style('::first-line').color));
        if (CSS.highlights.has('news-lead')) {
          found.push(measured(element, 'first word', style('::highlight(news-lead)').color));
        }
      }
      return found;
    });
}

/** Measures the borders of fields and of buttons that have no ground of their own, against what is around them. */
export function measureBorders(root = document) {
  return allIn(root)
    .filter(
      (element) => element.matches('textarea, select, input:not([type="checkbox"], [type="radio"])') && isSeen(element),
    )
    .map((element) => ({ element, style: getComputedStyle(element) }))
    .filter(({ style }) => style.borderBlockEndStyle !== 'none')
    .map(({ element, style }) => {
      const around = paint(element.parentElement, style.borderBlockEndColor);
      const value = contrast(around.ground, around.painted);
      return { name: `border of ${nameOf(element)}`, contrast: Math.round(value * 100) / 100 };
    });
}

/** The outline of the focused element, or of a box around it, against what is around that box. Undefined if there is none. */
export function measureRing() {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const ringed = boxesAround(focused)
    .reverse()
    .find((box) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(box);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  if (!ringed || focused === document.body) return undefined;
  const { outlineColor, outlineWidth, outlineOffset } = getComputedStyle(ringed);
  const isInside = parseFloat(outlineOffset) < 0;
  const ground = isInside ? ringed : (ringed.parentElement ?? ringed.getRootNode().host);
  return {
    name: `ring of ${nameOf(focused)}`,
    width: parseFloat(outlineWidth),
    contrast: Math.round((contrastOn(ground, outlineColor) ?? 0) * 100) / 100,
  };
}

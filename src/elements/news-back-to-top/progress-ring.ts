const SVG = 'http://www.w3.org/2000/svg';

/**
 * Adds a ring that fills as a scroller is scrolled. It is driven by a scroll timeline, or by a passive listener in browsers
 * without scroll timelines.
 *
 * @returns a function that removes the ring
 */
export function showProgressRing(box: Element, scroller: Element): () => void {
  const ring = document.createElementNS(SVG, 'svg');
  const circle = document.createElementNS(SVG, 'circle');
  for (const [name, value] of Object.entries({ part: 'progress', viewBox: '0 0 48 48', 'aria-hidden': 'true' }))
    ring.setAttribute(name, value);
  // The offset is that of a page that does not scroll: its scroll timeline is inactive, so the animation has no effect.
  for (const [name, value] of Object.entries({ cx: 24, cy: 24, r: 22.5, pathLength: 1, 'stroke-dashoffset': 1 }))
    circle.setAttribute(name, String(value));
  ring.append(circle);
  box.append(ring);
  const stopTracking = trackScroll(circle, scroller);
  return () => {
    stopTracking();
    ring.remove();
  };
}

function trackScroll(circle: SVGElement, scroller: Element): () => void {
  if ('ScrollTimeline' in window) {
    const timeline = new ScrollTimeline({ source: scroller });
    const animation = circle.animate({ strokeDashoffset: [1, 0] }, { timeline, fill: 'both' });
    return () => {
      animation.cancel();
    };
  }
  const target = scroller === document.scrollingElement ? document : scroller;
  const draw = (): void => {
    const length = scroller.scrollHeight - scroller.clientHeight;
    circle.style.strokeDashoffset = String(length > 0 ? 1 - scroller.scrollTop / length : 1);
  };
  target.addEventListener('scroll', draw, { passive: true });
  draw();
  return () => {
    target.removeEventListener('scroll', draw);
  };
}

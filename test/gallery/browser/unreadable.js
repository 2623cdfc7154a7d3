/**
 * What cannot be read on the page, as it stands in its window: words that are cut off, lie outside, or lie under other words.
 * What can be scrolled to is no fault; what is for ears alone is none either. The value of this script is the list.
 */
(() => {
  /** Letters reach out of their line a little, px. */
  const SLACK = 2;

  /** @param {Element} element */
  const ancestors = (element) => {
    /** @type {Element[]} */
    const all = [];
    for (let at = element.parentElement; at; at = at.parentElement) all.push(at);
    return all;
  };

  /** @param {Element} element */
  const isForEars = (element) =>
    [element, ...ancestors(element)].some((one) => {
      const { clipPath, clip, position } = getComputedStyle(one);
      return position === 'absolute' && (clipPath !== 'none' || clip !== 'auto');
    });

  /** @param {string} text */
  const shorten = (text) => (text.length > 50 ? `${text.slice(0, 50)}…` : text);

  /** The letters themselves, without the air of the line. @param {DOMRect} rect */
  const letters = ({ left, right, top, bottom, height }) => ({
    left,
    right,
    top: top + 0.2 * height,
    bottom: bottom - 0.2 * height,
  });

  /** @type {{ element: Element, text: string, rects: ReturnType<typeof letters>[], floats: boolean }[]} */
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const text = (currentNode.textContent ?? '').trim();
    const element = currentNode.parentElement;
    if (text === '' || !element || element.closest('script, style, noscript, option, [aria-hidden=true] canvas')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isForEars(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).map(letters);
    const floats = [element, ...ancestors(element)].some((one) => /fixed|sticky/.test(getComputedStyle(one).position));
    words.push({ element, text, rects, floats });
  }

  /** Where the words stick out of something that shows no more than itself. @param {typeof words[number]} word */
  const cutBy = ({ element, rects }) => {
    for (const box of [element, ...ancestors(element)]) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const across = rects.some((rect) => rect.right > right + SLACK || rect.left < left - SLACK);
      const down = rects.some((rect) => rect.bottom > bottom + SLACK || rect.top < top - SLACK);
      if (/auto|scroll/.test(overflowX) && across) return undefined;
      if (/auto|scroll/.test(overflowY) && down) return undefined;
      if (/hidden|clip/.test(overflowX) && across) return 'cut off sideways';
      if (/hidden|clip/.test(overflowY) && down) return 'cut off below';
    }
    return rects.some(({ left, right }) => left < -SLACK || right > innerWidth + SLACK) ? 'outside of the window' : undefined;
  };

  const remarks = words.flatMap((word) => {
    const cut = cutBy(word);
    return cut ? [`${cut}: ${shorten(word.text)}`] : [];
  });
  const standing = words.filter(({ floats }) => !floats);
  for (const [place, one] of standing.entries())
    for (const other of standing.slice(place + 1)) {
      const over = one.rects.some((a) =>
        other.rects.some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK,
        ),
      );
      if (over) remarks.push(`over each other: ${shorten(one.text)} / ${shorten(other.text)}`);
    }
  return remarks;
})();

/** Runs in the page. Words that a box cuts off, and placeholders that do not fit their field (WCAG 2.2, 1.4.4 and 1.4.10). */
export function findClippedText(): string[] {
  /** Lines of a face with tall marks stand out of their box by a hair. */
  const slack = 2;
  const faults = new Set<string>();
  const cuts = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflow);
  const cutters = [...document.body.querySelectorAll('*')].filter(
    (each) => cuts(each) && each.checkVisibility() && !each.matches('svg, svg *, input, textarea, select, iframe'),
  );
  for (const cutter of cutters) {
    // One pixel wide on purpose: words for screen readers.
    if (getComputedStyle(cutter).clipPath !== 'none') continue;
    const box = cutter.getBoundingClientRect();
    const walker = document.createTreeWalker(cutter, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.textContent?.trim() === '' || !node.parentElement?.checkVisibility()) continue;
      if (node.parentElement.closest('.visually-hidden') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects())
        if (
          left < box.left - slack ||
          right > box.right + slack ||
          top < box.top - slack ||
          bottom > box.bottom + slack
        )
          faults.add(`"${(node.textContent ?? '').trim().slice(0, 40)}" is cut by ${cutter.outerHTML.slice(0, 90)}`);
    }
  }
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    const hint = getComputedStyle(field, '::placeholder').color;
    if (!pen || !field.checkVisibility() || hint.endsWith(', 0)')) continue;
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    pen.font = font;
    const needed = pen.measureText(field.placeholder).width;
    const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    if (needed > room + slack) faults.add(`placeholder of ${Math.round(needed)} px in ${Math.round(room)} px`);
  }
  return [...faults];
}

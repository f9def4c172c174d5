import './colours.ts';

/**
 * Runs in the page, after the Tab key was used once: whatever the keyboard can reach shows a mark of 2 px and 3:1 around itself when it
 * is reached, and nothing else covers it (WCAG 2.2, 2.4.7, 2.4.11 and 1.4.11).
 */
export function findUnmarkedStops(): string[] {
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable]';
  const isCovered = (stop: Element): boolean =>
    ![...stop.getClientRects()].some(({ left, right, top, bottom }) => {
      const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
      const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
      const above = document.elementFromPoint(x, y);
      return above !== null && (stop.contains(above) || above.contains(stop));
    });
  return [...document.querySelectorAll<HTMLElement>(reachable)].flatMap((stop) => {
    if (stop.tabIndex < 0 || stop.matches(':disabled') || !stop.checkVisibility({ visibilityProperty: true }))
      return [];
    stop.focus();
    const what = stop.outerHTML.slice(0, 100);
    if (document.activeElement !== stop) return [`cannot be reached: ${what}`];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return [`no mark: ${what}`];
    const ratio = window.colours.contrast(outlineColor, window.colours.behind(stop));
    if (ratio < 3) return [`mark of ${ratio.toFixed(1)}:1: ${what}`];
    return isCovered(stop) ? [`covered or out of the window: ${what}`] : [];
  });
}

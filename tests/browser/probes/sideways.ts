/**
 * Runs in the page. What makes it scroll sideways, and regions that scroll by themselves without a name or a stop for the keyboard
 * (WCAG 2.2, 1.4.10 and 2.1.1).
 */
export function findSideways(): string[] {
  const faults: string[] = [];
  const tell = (element: Element) => element.outerHTML.slice(0, 120);
  const { scrollWidth, clientWidth } = document.documentElement;
  for (const root of [document.documentElement, document.body])
    if (/hidden|clip/.test(getComputedStyle(root).overflowX)) faults.push(`<${root.localName}> hides what is too wide`);
  if (scrollWidth > clientWidth) {
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 0.5 && each.closest('.visually-hidden') === null,
    );
    faults.push(`${scrollWidth} of ${clientWidth} px, because of ${beyond[0] ? tell(beyond[0]) : 'nobody knows'}`);
  }
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const scrolls =
      element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX);
    if (!scrolls || element.matches('input, textarea, select') || !element.checkVisibility()) continue;
    const named = element.matches('[aria-label], [aria-labelledby]');
    if (element.tabIndex < 0 || !named) faults.push(`scrolls sideways without a name or a stop: ${tell(element)}`);
  }
  return faults;
}

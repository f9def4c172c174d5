import './colours.ts';

/**
 * Runs in the page while the system forces its colours. Backgrounds are gone then: buttons and fields need a border, the current one of
 * several a sign, and shapes of a chart a colour that stands out from the system's paper (3:1; WCAG 2.2, 1.4.11).
 */
export function findLostInForcedColours(): string[] {
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const tell = (element: Element) => element.outerHTML.slice(0, 110);

  const hasEdge = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).filter(
      (side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) >= 1,
    );
    return sides.length >= 3 || (element.matches('button') && style.textDecorationLine.includes('underline'));
  };
  const bare = [...document.querySelectorAll('button, .button, input, select, textarea')]
    .filter((each) => !each.matches('[type=checkbox], [type=radio], [type=file]') && shown(each) && !hasEdge(each))
    .map((each) => `no edge: ${tell(each)}`);

  const signs = (element: Element): string => {
    const style = getComputedStyle(element);
    const before = getComputedStyle(element, '::before').content;
    return [style.fontWeight, style.textDecorationLine, style.borderBottomColor, style.outlineStyle, before].join();
  };
  const alike = [...document.querySelectorAll('a[aria-current]')].flatMap((current) => {
    const other = current.closest('ul, ol, nav')?.querySelector('a:not([aria-current])');
    return other && shown(current) && signs(current) === signs(other)
      ? [`looks like the others: ${tell(current)}`]
      : [];
  });

  const canvas = document.createElement('div');
  canvas.style.color = 'Canvas';
  document.body.append(canvas);
  const paper = getComputedStyle(canvas).color;
  canvas.remove();
  const faint = [
    ...document.querySelectorAll('svg:not([aria-hidden=true]) :is(rect, path, circle, line, text)'),
  ].flatMap((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    const ratios = [fill, stroke].flatMap((paint) =>
      paint.startsWith('rgb') ? [window.colours.contrast(paint, paper)] : [],
    );
    return shown(shape) && ratios.length > 0 && Math.max(...ratios) < 3 ? [`hard to see: ${tell(shape)}`] : [];
  });
  return [...new Set([...bare, ...alike, ...faint])];
}

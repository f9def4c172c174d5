/** Runs in the page of a reader without script: controls that are shown and would do nothing. A form with an action sends itself. */
export function findDeadControls(): string[] {
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const sends = (element: Element) => element.closest('form[action]') !== null;
  const controls = [...document.querySelectorAll('button, input, select, textarea, [role=button], a')].filter(shown);
  return controls
    .filter((each) =>
      each.matches('a') ? !each.hasAttribute('href') || each.getAttribute('href') === '#' : !sends(each),
    )
    .map((each) => `does nothing: ${each.outerHTML.slice(0, 110)}`);
}

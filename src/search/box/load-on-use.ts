/**
 * Loads the search when a field is first used: nothing of it comes with a page. Its first file, its styles and its script then come
 * side by side.
 * @param styles Address of the style sheet.
 */
export function loadOnUse(form: HTMLFormElement, styles: string): void {
  const load = (): void => {
    const links = [
      { rel: 'preload', href: '/search/start.bin', as: 'fetch', crossOrigin: 'anonymous' },
      { rel: 'stylesheet', href: styles },
    ];
    document.head.append(...links.map((link) => Object.assign(document.createElement('link'), link)));
    void import('./combobox.ts').then(({ startCombobox }) => {
      startCombobox(form);
    });
  };
  form.addEventListener('focusin', load, { once: true });
}

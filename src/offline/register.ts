interface ScriptPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): { createScriptURL(text: string): string };
}

/** Starts the service worker once the page is loaded, so that it takes nothing from the first view. A browser without one goes without. */
export function keepVisitedPages(): void {
  if (!('serviceWorker' in navigator) || window.top !== window) return;
  const start = () => {
    void navigator.serviceWorker.register(address()).catch(() => undefined);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}

/** Trusted Types let through what this one policy made (PAGE_POLICY in src/build/headers.ts). */
function address(): string {
  const policies = (globalThis as { trustedTypes?: ScriptPolicies }).trustedTypes;
  return policies?.createPolicy('offline', { createScriptURL: (text) => text }).createScriptURL('/sw.js') ?? '/sw.js';
}

/** Shows the element when there is no network: what is read may be a copy kept on this device. */
export function tellWithoutNetwork(note: HTMLElement | null): void {
  if (!note) return;
  const tell = () => {
    note.hidden = navigator.onLine;
  };
  tell();
  addEventListener('online', tell);
  addEventListener('offline', tell);
}

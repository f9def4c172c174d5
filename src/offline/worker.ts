// The service worker, published as /sw.js (src/build/build-worker.ts): keeps the pages a reader has opened, so that they open
// without a network. The search keeps its own files (src/search/engine/kept-files.ts).

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** What of ServiceWorkerGlobalScope is in use; TypeScript has it in a library that excludes that of pages. */
interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listen: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly { url: string }[]>;
  };
  location: Location;
}

const worker = globalThis as unknown as WorkerScope;

/** The names are read by the page /doc-khi-mat-mang/ as well. */
const PAGES = 'offline pages';
const PARTS = 'offline parts';
const WITHOUT_NETWORK = '/doc-khi-mat-mang/';
const MOST_PAGES = 60;
const MOST_PARTS = 40;
/** A page that is kept is shown when the network has not answered by then. */
const PATIENCE_MS = 4_000;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(PAGES)
      .then(async (cache) => keepPage(cache, WITHOUT_NETWORK, await fetch(WITHOUT_NETWORK)))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim().then(keepOpenPages));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(openPage(request, event));
  else if (/^\/(?:_astro|fonts)\/|^\/mark\.svg$/.test(pathname)) event.respondWith(openPart(request));
});

/** From the network, and kept; when that fails or takes long, the kept page; when there is none, the page that says so. */
async function openPage(request: Request, event: WorkerEvent): Promise<Response> {
  const cache = await caches.open(PAGES);
  const { pathname } = new URL(request.url);
  const asked = fetch(request).then((response) => {
    if (isPage(response)) event.waitUntil(keepPage(cache, pathname, response.clone()));
    return response;
  });
  const kept = await cache.match(pathname);
  if (!kept) return asked.catch(async () => (await cache.match(WITHOUT_NETWORK)) ?? Response.error());
  const late = new Promise<Response>((done) => setTimeout(done, PATIENCE_MS, kept));
  return Promise.race([asked.catch(() => kept), late]);
}

/** The page from which the worker was started has not come through it. */
async function keepOpenPages(): Promise<void> {
  const cache = await caches.open(PAGES);
  for (const { url } of await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    const response = await fetch(url).catch(() => null);
    if (response && isPage(response)) await keepPage(cache, new URL(url).pathname, response);
  }
}

function isPage(response: Response): boolean {
  return response.ok && !response.redirected && response.headers.get('Content-Type')?.startsWith('text/html') === true;
}

/** Scripts and fonts: the name says what is in them. */
async function openPart(request: Request): Promise<Response> {
  const cache = await caches.open(PARTS);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await keep(cache, request.url, response.clone(), MOST_PARTS);
  return response;
}

/** Keeps a page with the scripts and fonts it names, which may have come before the worker was there. */
async function keepPage(cache: Cache, key: string, response: Response): Promise<void> {
  const html = await response.clone().text();
  await keep(cache, key, response, MOST_PAGES);
  const parts = [...html.matchAll(/(?:src|href)="(\/(?:_astro|fonts)\/[^"]+)"/g)].map(([, path = '']) => path);
  await Promise.all(parts.map((path) => openPart(new Request(path))));
}

/** Keeps it as the newest, and lets the oldest go. An answer that breaks off is not kept: the one before stays. */
async function keep(cache: Cache, key: string, response: Response, most: number): Promise<void> {
  const whole = new Response(await response.blob(), { headers: response.headers });
  await cache.delete(key);
  await cache.put(key, whole);
  const old = (await cache.keys()).filter(({ url }) => !url.endsWith(WITHOUT_NETWORK)).slice(0, -most);
  await Promise.all(old.map((request) => cache.delete(request)));
}

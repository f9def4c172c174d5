import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { BUNDLE_FILE, type Bundle } from './keep-bundle.ts';

/** One address of the site that is not a file lying ready: an HTML page, a feed, a table of data. */
export interface Route {
  /** Where it lies in the built site: "ke-hoach/index.html", "feed.xml". */
  path: string;
  url: URL;
  /** What the page is handed (getStaticPaths): plain data and items of the catalog. */
  props: unknown;
  data: RouteData;
}

/** The compiled pages, ready to be run on the content that was handed over (src/catalog/handover.ts). */
export interface Renderer {
  /** Every address that this content has. Throws when two pages claim one address. */
  routes(): Promise<Route[]>;
  render(route: Route): Promise<Uint8Array>;
  /** Folder of the scripts, and of public/: they go into the site as they are. */
  assets: string;
}

/** The part of Astro's own application that is used here. */
interface App {
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  routeCache: { get(route: RouteData): { staticPaths: { props?: unknown }[] } | undefined };
}

/** Starts the compiled pages in `folder` (src/build/renderer/renderer-folder.ts) for a site at `address`. */
export async function openRenderer(folder: string, address: string): Promise<Renderer> {
  const server = join(folder, 'server');
  const bundle = JSON.parse(readFileSync(join(server, BUNDLE_FILE), 'utf8')) as Bundle;
  const { app } = (await import(pathToFileURL(join(server, bundle.entry)).href)) as { app: App };
  // What Astro's prerenderer knows while it builds; of it, only the styles of each page are asked for.
  app.setInternals({ pagesByKeys: new Map(bundle.pages.map(({ key, styles }) => [key, { styles }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: TO_CONSOLE } } });
  return {
    assets: join(folder, 'client'),
    routes: () => listRoutes(app, address),
    render: async ({ url, data }) => {
      const response = await app.render(new Request(url), { routeData: data });
      if (!response.ok && response.status !== 404) throw new Error(`${url.pathname} answers ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

async function listRoutes(app: App, address: string): Promise<Route[]> {
  const all = await new StaticPaths(app as never).getAll();
  const next = new Map<RouteData, number>();
  const routes = all.map(({ pathname, route }): Route => {
    const index = next.get(route) ?? 0;
    next.set(route, index + 1);
    const path = pathIn(pathname, route);
    const ending = route.type === 'page' && !pathname.endsWith('/') ? '/' : '';
    return {
      path,
      url: new URL(`${pathname.startsWith('/') ? '' : '/'}${pathname}${ending}`, address),
      props: app.routeCache.get(route)?.staticPaths[index]?.props ?? null,
      data: route,
    };
  });
  const paths = new Set<string>();
  const twice = routes.find(({ path }) => paths.size === paths.add(path).size);
  if (twice) throw new Error(`Two pages claim /${twice.path}.`);
  return routes;
}

function pathIn(pathname: string, route: RouteData): string {
  const bare = pathname.replace(/^\/+|\/+$/g, '');
  if (route.type !== 'page') return bare;
  return bare === '404' ? '404.html' : `${bare}/index.html`.replace(/^\//, '');
}

const TO_CONSOLE = {
  write: ({ level, message }: { level: string; message: string }) => {
    if (level === 'error' || level === 'warn') console.error(message);
    return true;
  },
};

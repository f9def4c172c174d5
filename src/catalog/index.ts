import { getCollection } from 'astro:content';
import { arrangeCatalog, type Catalog } from './catalog.ts';
import { filesAbout } from './files.ts';
import { buildDay } from './from-folder.ts';
import { handedOver } from './handover.ts';
import './questions.ts';
import { openAnswers, watch } from './watch.ts';

let catalog: Promise<Catalog> | undefined;

/** The catalog of the whole site: handed over by the build; read from Astro's collections in the live preview, anew for each page. */
export function getCatalog(): Promise<Catalog> {
  const build = handedOver();
  if (build) {
    build.answer ??= openAnswers(build.catalog, (key) => filesAbout(build.files, key));
    return Promise.resolve(build.note ? watch(build.catalog, build.note) : build.catalog);
  }
  if (import.meta.env.DEV) return readCatalog();
  return (catalog ??= readCatalog());
}

async function readCatalog(): Promise<Catalog> {
  const [plans, leaflets, broadcasts, articles, pages, slogans, events, agencies, laws] = await Promise.all([
    getCollection('plans'),
    getCollection('leaflets'),
    getCollection('broadcasts'),
    getCollection('articles'),
    getCollection('pages'),
    getCollection('slogans'),
    getCollection('events'),
    getCollection('agencies'),
    getCollection('laws'),
  ]);
  const [[site], [places], [glossary]] = await Promise.all([
    getCollection('site'),
    getCollection('places'),
    getCollection('glossary'),
  ]);
  if (!site || !places || !glossary)
    throw new Error('Thiếu content/site.yaml, places.yaml hoặc glossary.yaml. Chạy: npm run check');
  const entries = {
    plans: plans.map(withBody),
    leaflets: leaflets.map(withBody),
    broadcasts: broadcasts.map(withBody),
    articles: articles.map(withBody),
    pages: pages.map(withBody),
    slogans: slogans.map(withBody),
    events: events.map(withBody),
    agencies: agencies.map(withBody),
    laws: laws.map(withBody),
  };
  return arrangeCatalog({
    entries,
    site: site.data,
    places: places.data,
    glossary: glossary.data,
    buildDay: buildDay(),
  });
}

const withBody = <T extends { id: string; data: unknown; body?: string | undefined }>({ id, data, body }: T) => ({
  id,
  data: data as T['data'],
  body: body ?? '',
  digest: '',
});

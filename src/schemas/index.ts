import { agency } from './agency.ts';
import { article } from './article.ts';
import { broadcast } from './broadcast.ts';
import { event } from './event.ts';
import { law } from './law.ts';
import { leaflet } from './leaflet.ts';
import { page } from './page.ts';
import { plan } from './plan.ts';
import { glossary, places, site } from './site.ts';
import { slogan } from './slogan.ts';

/** The collections: folder under content/, ending of its files, schema. The one list that checks, build and desk share. */
export const COLLECTIONS = {
  plans: { ending: '.mdx', schema: plan, label: 'kế hoạch' },
  leaflets: { ending: '.mdx', schema: leaflet, label: 'tờ rơi' },
  broadcasts: { ending: '.mdx', schema: broadcast, label: 'bài phát thanh' },
  articles: { ending: '.mdx', schema: article, label: 'tin bài' },
  pages: { ending: '.mdx', schema: page, label: 'trang' },
  slogans: { ending: '.yaml', schema: slogan, label: 'khẩu hiệu' },
  events: { ending: '.yaml', schema: event, label: 'sự kiện' },
  agencies: { ending: '.yaml', schema: agency, label: 'đơn vị' },
  laws: { ending: '.yaml', schema: law, label: 'văn bản' },
} as const;

/** Single files at the top of content/. */
export const SINGLES = { site, places, glossary } as const;

export type CollectionName = keyof typeof COLLECTIONS;
export type SingleName = keyof typeof SINGLES;

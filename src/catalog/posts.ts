// Posts for Facebook and Zalo that are ready to be sent, for a campaign's page and its kit.
import { absolute } from '../addresses.ts';
import { files } from '../strings/files.ts';
import { print as text } from '../strings/print.ts';
import type { Catalog, Item } from './catalog.ts';
import { shareAddress } from './share-pictures.ts';

export interface Post {
  title: string;
  text: string;
  /** Address of its picture, 1200 × 630 px, from the root of the site. */
  picture: string;
  /** Description of the picture for who cannot see it. */
  alt: string;
}

/** One post for each slogan of a campaign, and one for its leaflets. `site` is the public address. Pure. */
export function postsOf(catalog: Catalog, event: Item<'events'>, site: string | URL): Post[] {
  const { title, start } = event.data;
  const url = absolute(site, event.url);
  const slogans = catalog.slogans.filter((slogan) => slogan.data.event === event.id);
  const posts = slogans.map((slogan) => ({
    title: slogan.data.text,
    text: text.kit.posts.theme(title, start, slogan.data.text, url),
    picture: shareAddress(catalog, slogan),
    alt: files.described.red(slogan.data.text),
  }));
  return [...posts, ...leafletsPost(catalog, event, url)];
}

/** A post that names all leaflets, under the picture of the first. */
function leafletsPost(catalog: Catalog, event: Item<'events'>, url: string): Post[] {
  const leaflets = leafletsFor(catalog, event);
  const [first] = leaflets;
  if (!first) return [];
  const names = leaflets.map((leaflet) => leaflet.data.title);
  return [
    {
      title: text.kit.posts.leafletsTitle,
      text: text.kit.posts.leaflets(event.data.title, names, url),
      picture: shareAddress(catalog, first),
      alt: text.kit.posts.altLeaflet(first.data.title),
    },
  ];
}

/** Leaflets in Vietnamese that are for a campaign, or for none in particular. */
export function leafletsFor(catalog: Catalog, event: Item<'events'>): Item<'leaflets'>[] {
  return catalog.leaflets.filter((leaflet) => isFor(leaflet, event));
}

/** Broadcasts in Vietnamese that are for a campaign, or for none in particular. */
export function broadcastsFor(catalog: Catalog, event: Item<'events'>): Item<'broadcasts'>[] {
  return catalog.broadcasts.filter((broadcast) => isFor(broadcast, event));
}

const isFor = ({ data }: Item<'leaflets'> | Item<'broadcasts'>, event: Item<'events'>): boolean =>
  data.lang === 'vi' && (data.event === null || data.event === event.id);

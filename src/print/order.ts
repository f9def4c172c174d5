// From the catalog to the printer's order: the one place where content becomes plain print objects.
import { absolute } from '../addresses.ts';
import type { Catalog, Item } from '../catalog/catalog.ts';
import { issuerOf, nameParties } from '../catalog/parties.ts';
import { broadcastsFor, leafletsFor, postsOf } from '../catalog/posts.ts';
import { slogan as sloganText } from '../strings/material.ts';
import { print as text } from '../strings/print.ts';
import { readMark } from './mark.ts';
import { planParts } from './plan-parts.ts';
import type { PrintOrder } from './print-all.ts';
import { picturesOf } from './share-order.ts';
import type { BodyWords, PrintBroadcast, PrintLeaflet, PrintPlan, PrintSlogan, Publisher } from './types.ts';

/** Everything that is printed from a catalog. `site` is the public address; throws PrintRefusal for a mark that is no plain drawing. */
export function orderOf(catalog: Catalog, site: string, marks: Marks): PrintOrder {
  const words = wordsOf(catalog);
  return {
    publisher: publisherOf(catalog, site, marks.publisher),
    slogans: catalog.slogans.map((slogan) => toPrintSlogan(catalog, slogan, site)),
    leaflets: catalog.leaflets.map((leaflet) => toPrintLeaflet(leaflet, words, site)),
    plans: catalog.plans.map((plan) => toPrintPlan(catalog, plan, words, site)),
    broadcasts: catalog.broadcasts.map((broadcast) => toPrintBroadcast(broadcast, words, site)),
    kits: catalog.events
      .filter((event) => event.data.kind === 'social-work-day')
      .map((event) => toKit(catalog, event, site)),
    pictures: picturesOf(catalog),
    siteMark: marks.site,
  };
}

/** Drawings as SVG: the site's own mark in its colours, and the one of site.yaml that stands beside the publishing body. */
export interface Marks {
  site: string;
  publisher: string | null;
}

function publisherOf(catalog: Catalog, site: string, mark: string | null): Publisher {
  const { name, publisher, licence } = catalog.site;
  return {
    name: publisher.name,
    official: publisher.official,
    ...(mark !== null && { mark: readMark(mark) }),
    site: name,
    url: absolute(site, '/').replace(/\/$/, ''),
    licence: text.licence(licence.content),
    licenceUrl: licence.contentUrl,
  };
}

function wordsOf(catalog: Catalog): BodyWords {
  return {
    hotlines: Object.fromEntries(catalog.site.hotlines.map(({ id, label, number }) => [id, { label, phone: number }])),
    slogans: Object.fromEntries(catalog.slogans.map((slogan) => [slogan.id, slogan.data.text])),
  };
}

/** Of all words, those that a body names: what it does not name does not make it be drawn anew. */
function wordsIn(body: string, { hotlines, slogans }: BodyWords): BodyWords {
  const ids = new Set([...body.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id));
  const named = <T>(words: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(words).filter(([id]) => ids.has(id)));
  return { hotlines: named(hotlines), slogans: named(slogans) };
}

function toPrintSlogan(catalog: Catalog, slogan: Item<'slogans'>, site: string): PrintSlogan {
  const [breaks] = slogan.data.breaks;
  const terms = catalog.glossary.flatMap((term) => term.long);
  return {
    id: slogan.id,
    text: breaks?.join('\n') ?? slogan.data.text,
    lang: 'vi',
    updated: updatedOf(slogan),
    url: absolute(site, slogan.url),
    terms,
  };
}

function toPrintLeaflet(leaflet: Item<'leaflets'>, words: BodyWords, site: string): PrintLeaflet {
  const { title, summary, lang, translation } = leaflet.data;
  return {
    id: leaflet.id,
    title,
    summary,
    lang,
    updated: updatedOf(leaflet),
    url: absolute(site, leaflet.url),
    body: leaflet.body,
    words: wordsIn(leaflet.body, words),
    hotlines: Object.values(words.hotlines),
    ...(translation !== null && { translation: { translator: translation.translator, state: translation.reviewed } }),
  };
}

function toPrintBroadcast(broadcast: Item<'broadcasts'>, words: BodyWords, site: string): PrintBroadcast {
  const { title, lang, slotSeconds, translation } = broadcast.data;
  return {
    id: broadcast.id,
    title,
    lang,
    slotSeconds,
    updated: updatedOf(broadcast),
    url: absolute(site, broadcast.url),
    body: broadcast.body,
    words: wordsIn(broadcast.body, words),
    ...(translation !== null && { translation: { translator: translation.translator, state: translation.reviewed } }),
  };
}

function toPrintPlan(catalog: Catalog, plan: Item<'plans'>, words: BodyWords, site: string): PrintPlan {
  const { shortTitle, summary, docType } = plan.data;
  return {
    path: plan.id,
    url: absolute(site, plan.url),
    updated: updatedOf(plan),
    title: shortTitle,
    summary,
    docType,
    issuer: issuerOf(catalog, plan).name,
    body: plan.body,
    words: wordsIn(plan.body, words),
    ...planParts(catalog, plan),
  };
}

/** A campaign's kit holds the files of its slogans, and every leaflet and broadcast that is for it or for no event in particular. */
function toKit(catalog: Catalog, event: Item<'events'>, site: string): PrintOrder['kits'][number] {
  const slogans = catalog.slogans.filter((slogan) => slogan.data.event === event.id);
  const held = [...slogans, ...leafletsFor(catalog, event), ...broadcastsFor(catalog, event)];
  return {
    id: event.id,
    title: event.data.title,
    lang: 'vi',
    updated: newest([event, ...held]),
    url: absolute(site, event.url),
    credit: catalog.site.licence.credit,
    slogans: slogans.map(({ data }) => ({ text: data.text, hanging: hangingOf(catalog, data.windows) })),
    posts: postsOf(catalog, event, site),
    holds: held.map((item) => item.url),
  };
}

/** When a slogan hangs, and who hangs it then: "treo 22/3/2024 đến 28/3/2024 (cơ quan, đơn vị)". */
function hangingOf(catalog: Catalog, windows: Item<'slogans'>['data']['windows']): string {
  if (windows.length === 0) return sloganText.windows([]);
  return windows
    .map(
      (window) =>
        `${sloganText.windows([window])} (${nameParties(catalog, window.by)
          .map(({ name }) => name)
          .join('; ')})`,
    ) // prettier-ignore
    .join('. ');
}

const updatedOf = (item: Item): string => item.data.changes.at(-1)?.on ?? item.data.checked.on;
const newest = (items: readonly Item[]): string => items.map(updatedOf).sort().at(-1) ?? '';

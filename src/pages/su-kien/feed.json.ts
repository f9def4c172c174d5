import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { toJsonFeed } from '../../outputs/feeds/json-feed.ts';
import { feedOf } from '../../outputs/feeds/entries.ts';
import { siteAddress } from '../../outputs/site-address.ts';

export const GET: APIRoute = async ({ site }) => {
  const catalog = await getCatalog();
  return new Response(toJsonFeed(feedOf(catalog, 'events', siteAddress(catalog, site))), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
};

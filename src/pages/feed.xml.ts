import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { toAtom } from '../outputs/feeds/atom.ts';
import { feedOf } from '../outputs/feeds/entries.ts';
import { siteAddress } from '../outputs/site-address.ts';

export const GET: APIRoute = async ({ site }) => {
  const catalog = await getCatalog();
  return new Response(toAtom(feedOf(catalog, 'all', siteAddress(catalog, site))), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};

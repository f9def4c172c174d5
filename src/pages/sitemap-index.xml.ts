import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { siteAddress } from '../outputs/site-address.ts';
import { toSitemapIndex } from '../outputs/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  const catalog = await getCatalog();
  return new Response(toSitemapIndex(catalog, siteAddress(catalog, site)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};

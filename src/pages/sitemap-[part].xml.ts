import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { siteAddress } from '../outputs/site-address.ts';
import { SITEMAP_PARTS, toSitemap, type SitemapPart } from '../outputs/sitemap.ts';

export const getStaticPaths = () => SITEMAP_PARTS.map((part) => ({ params: { part }, props: { part } }));

export const GET: APIRoute<{ part: SitemapPart }> = async ({ props, site }) => {
  const catalog = await getCatalog();
  return new Response(toSitemap(catalog, props.part, siteAddress(catalog, site)), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};

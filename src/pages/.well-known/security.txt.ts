import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/index.ts';
import { toSecurityTxt } from '../../outputs/security-txt.ts';
import { siteAddress } from '../../outputs/site-address.ts';

export const GET: APIRoute = async ({ site }) => {
  const catalog = await getCatalog();
  return new Response(toSecurityTxt(catalog.site, siteAddress(catalog, site), catalog.asOf), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};

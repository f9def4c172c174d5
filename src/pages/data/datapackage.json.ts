import type { APIRoute } from 'astro';
import { madeFiles } from '../../catalog/files.ts';
import { getCatalog } from '../../catalog/index.ts';
import { toDataPackage } from '../../outputs/data/data-package.ts';
import { siteAddress } from '../../outputs/site-address.ts';

export const GET: APIRoute = async ({ site }) => {
  const catalog = await getCatalog();
  return new Response(toDataPackage({ catalog, site: siteAddress(catalog, site), files: madeFiles() }), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

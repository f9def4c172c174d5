import type { APIRoute } from 'astro';
import type { Item } from '../../../../catalog/catalog.ts';
import { getCatalog } from '../../../../catalog/index.ts';
import { planCitation, toCslJson } from '../../../../outputs/citation/csl.ts';
import { planPaths } from '../../../../outputs/plan-paths.ts';
import { siteAddress } from '../../../../outputs/site-address.ts';

export const getStaticPaths = async () => planPaths(await getCatalog());

export const GET: APIRoute<{ plan: Item<'plans'> }> = async ({ props, site }) => {
  const catalog = await getCatalog();
  return new Response(toCslJson([planCitation(catalog, props.plan, siteAddress(catalog, site))]), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

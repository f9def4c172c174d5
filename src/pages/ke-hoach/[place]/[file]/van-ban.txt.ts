import type { APIRoute } from 'astro';
import type { Item } from '../../../../catalog/catalog.ts';
import { getCatalog } from '../../../../catalog/index.ts';
import { planToText } from '../../../../outputs/plan-document/text.ts';
import { planPaths } from '../../../../outputs/plan-paths.ts';
import { siteAddress } from '../../../../outputs/site-address.ts';

export const getStaticPaths = async () => planPaths(await getCatalog());

export const GET: APIRoute<{ plan: Item<'plans'> }> = async ({ props, site }) => {
  const catalog = await getCatalog();
  return new Response(planToText(catalog, props.plan, siteAddress(catalog, site)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};

import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/index.ts';
import { toRobots } from '../outputs/robots.ts';
import { siteAddress } from '../outputs/site-address.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toRobots(siteAddress(await getCatalog(), site)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { knownEntries } from '../../../desk/form/known-entries.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(knownEntries(await getCatalog())), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

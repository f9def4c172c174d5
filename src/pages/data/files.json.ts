import type { APIRoute } from 'astro';
import { madeFiles } from '../../catalog/files.ts';
import { getCatalog } from '../../catalog/index.ts';
import { files, toPublicFile } from '../../outputs/data/files.ts';
import { toJson } from '../../outputs/data/json.ts';
import { siteAddress } from '../../outputs/site-address.ts';

export const GET: APIRoute = async ({ site }) => {
  const address = siteAddress(await getCatalog(), site);
  return new Response(
    toJson(
      files,
      madeFiles().map((file) => toPublicFile({ site: address }, file)),
    ),
    { headers: { 'content-type': 'application/json; charset=utf-8' } },
  );
};

import type { Catalog } from '../catalog/catalog.ts';

/** The public address of the site: SITE_URL as Astro knows it, else the one in site.yaml. */
export const siteAddress = (catalog: Catalog, configured: URL | undefined): string =>
  configured?.href ?? catalog.site.address;

import { absolute } from '../addresses.ts';

/** /robots.txt (RFC 9309): everything may be read; the results of a search are no pages of their own. */
export const toRobots = (site: string): string => `User-agent: *
Allow: /
Disallow: /tim-kiem/?q=

Sitemap: ${absolute(site, '/sitemap-index.xml')}
`;

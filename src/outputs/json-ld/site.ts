import { absolute, ADDRESSES } from '../../addresses.ts';
import type { Site } from '../../schemas/site.ts';
import { node, type JsonLd } from './node.ts';

/** The whole site, with the address that answers a search. */
export function websiteOf(site: Site, address: string): JsonLd {
  const home = absolute(address, ADDRESSES.home);
  return node('WebSite', {
    '@id': `${home}#website`,
    url: home,
    name: site.name,
    description: site.description,
    inLanguage: 'vi',
    publisher: node('Organization', { name: site.publisher.name }),
    license: site.licence.contentUrl,
    potentialAction: node('SearchAction', {
      target: node('EntryPoint', { urlTemplate: `${absolute(address, ADDRESSES.search)}?q={search_term_string}` }),
      'query-input': 'required name=search_term_string',
    }),
  });
}

/** The trail above a page, from the top, and the page itself last. */
export function breadcrumbsOf(trail: readonly { text: string; address: string }[], address: string): JsonLd {
  return node('BreadcrumbList', {
    itemListElement: trail.map((step, index) =>
      node('ListItem', { position: index + 1, name: step.text, item: absolute(address, step.address) }),
    ),
  });
}

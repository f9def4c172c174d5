import { absolute } from '../../addresses.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { namedOrganization } from './organization.ts';
import { node, type JsonLd } from './node.ts';

/** A plan: its document's own number, day and issuer; what it rests on as citations. */
export function planLegislation(catalog: Catalog, { data, url }: Item<'plans'>, address: string): JsonLd {
  const last = data.changes.at(-1);
  return node('Legislation', {
    '@id': absolute(address, url),
    url: absolute(address, url),
    name: data.title,
    alternateName: data.shortTitle,
    abstract: data.summary,
    inLanguage: 'vi',
    legislationType: data.docType,
    legislationIdentifier: data.number,
    legislationDate: data.issuedDate,
    legislationPassedBy: namedOrganization(catalog, data.issuer, address),
    temporalCoverage: data.period === null ? null : `${data.period.from}/${data.period.to}`,
    citation: data.legalBases.flatMap(({ law }) => {
      const cited = catalog.find('laws', law);
      return cited ? [lawNumber(cited, address)] : [];
    }),
    dateModified: last?.on,
    license: catalog.site.licence.contentUrl,
    encoding: [
      node('MediaObject', { contentUrl: absolute(address, `${url}van-ban.txt`), encodingFormat: 'text/plain' }),
      node('MediaObject', { contentUrl: absolute(address, `${url}van-ban.md`), encodingFormat: 'text/markdown' }),
    ],
  });
}

/** A law, decree or letter that plans cite. */
export function lawLegislation(catalog: Catalog, law: Item<'laws'>, address: string): JsonLd {
  const { data, url } = law;
  return node('Legislation', {
    ...lawReference(law, address),
    url: absolute(address, url),
    alternateName: data.alsoWritten,
    abstract: data.about,
    inLanguage: 'vi',
    legislationType: data.type,
    legislationDate: data.date,
    legislationDateOfApplicability: data.effectiveFrom,
    legislationPassedBy: namedOrganization(catalog, { agency: data.agency, asWritten: data.issuer }, address),
    sameAs: data.url,
  });
}

/** A law by its address and number: its page says the rest. */
const lawNumber = ({ data, url }: Item<'laws'>, address: string): JsonLd =>
  node('Legislation', { '@id': absolute(address, url), legislationIdentifier: data.number });

function lawReference({ data, url }: Item<'laws'>, address: string): JsonLd {
  const number = `${data.type} ${data.number}`;
  return node('Legislation', {
    '@id': absolute(address, url),
    name: data.title === null ? number : `${number}: ${data.title}`,
    legislationIdentifier: data.number,
  });
}

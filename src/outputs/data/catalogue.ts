import { absolute, ADDRESSES, dataAddress } from '../../addresses.ts';
import { schemaAddress } from './json.ts';
import type { PublicSource } from './make-row.ts';
import type { PublicTable } from './table.ts';
import { TABLES } from './tables.ts';
import { DATA_VERSIONS } from './versions.ts';

/** Written into the file, so that a reader needs no other address to understand it. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const EU = 'http://publications.europa.eu/resource/authority/';
const vi = (text: string) => ({ '@value': text, '@language': 'vi' });
const ref = (address: string) => ({ '@id': address });
const date = (day: string) => ({ '@value': day, '@type': 'xsd:date' });

/** /data/catalog.jsonld: the tables as a catalogue that data portals harvest (DCAT-AP 3). */
export function toCatalogue({ catalog, site: address }: PublicSource): string {
  const { site, asOf } = catalog;
  const publisher = {
    '@id': `${absolute(address, ADDRESSES.about)}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': vi(site.publisher.name),
  };
  const contact =
    site.contact.email === null
      ? {}
      : {
          'dcat:contactPoint': {
            '@type': 'vcard:Kind',
            'vcard:fn': site.publisher.name,
            'vcard:hasEmail': ref(`mailto:${site.contact.email}`),
          },
        };
  const common = {
    'dct:publisher': ref(publisher['@id']),
    'dct:language': ref(`${EU}language/VIE`),
    'dct:issued': date(DATA_VERSIONS.at(-1)?.on ?? asOf),
    'dct:modified': date(asOf),
  };
  const dataset = (table: PublicTable) => ({
    '@id': `${absolute(address, ADDRESSES.data)}#bang-${table.name}`,
    '@type': 'dcat:Dataset',
    'dct:title': vi(table.title),
    'dct:description': vi(table.about),
    'dct:identifier': table.name,
    ...common,
    ...contact,
    'dct:spatial': ref(`${EU}country/VNM`),
    'dct:accrualPeriodicity': ref(`${EU}frequency/IRREG`),
    'dcat:theme': ref(`${EU}data-theme/SOCI`),
    'dcat:keyword': ['công tác xã hội', 'kế hoạch', table.title.toLowerCase()].map(vi),
    'dcat:landingPage': ref(absolute(address, ADDRESSES.data)),
    'dcat:version': DATA_VERSIONS[0].version,
    'dcat:distribution': (['json', 'csv'] as const).map((format) => distribution(table, format)),
  });
  const distribution = (table: Pick<PublicTable, 'name' | 'title'>, format: 'json' | 'csv') => {
    const url = absolute(address, dataAddress(table.name, format));
    return {
      '@id': url,
      '@type': 'dcat:Distribution',
      'dct:title': vi(`${table.title} (${format.toUpperCase()})`),
      'dcat:accessURL': ref(url),
      'dcat:downloadURL': ref(url),
      'dcat:mediaType': ref(
        `http://www.iana.org/assignments/media-types/${format === 'json' ? 'application/json' : 'text/csv'}`,
      ),
      'dct:format': ref(`${EU}file-type/${format.toUpperCase()}`),
      'dct:license': ref(site.licence.contentUrl),
      ...(format === 'json' && { 'dct:conformsTo': ref(absolute(address, schemaAddress(table.name))) }),
    };
  };
  const data = {
    '@context': CONTEXT,
    '@id': absolute(address, '/data/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': vi(`Dữ liệu mở của ${site.name}`),
    'dct:description': vi(site.description),
    ...common,
    'dct:publisher': publisher,
    'dct:license': ref(site.licence.contentUrl),
    'foaf:homepage': ref(absolute(address, ADDRESSES.data)),
    'dcat:dataset': TABLES.map(dataset),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

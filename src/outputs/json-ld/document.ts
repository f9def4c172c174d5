import { absolute } from '../../addresses.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import type { MadeFile } from '../../catalog/files.ts';
import { node, type JsonLd } from './node.ts';

const MEDIA_TYPES: Readonly<Record<MadeFile['format'], string>> = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  zip: 'application/zip',
};

/** A leaflet, broadcast script or slogan as a document, with the files made from it. */
export function documentOf(
  catalog: Catalog,
  { data, url }: Item<'leaflets' | 'broadcasts' | 'slogans'>,
  files: readonly MadeFile[],
  address: string,
): JsonLd {
  const changes = data.changes;
  return node('DigitalDocument', {
    '@id': absolute(address, url),
    url: absolute(address, url),
    name: 'text' in data ? data.text : data.title,
    description: 'summary' in data ? data.summary : data.note,
    inLanguage: 'lang' in data ? data.lang : 'vi',
    timeRequired: 'slotSeconds' in data ? `PT${data.slotSeconds}S` : null,
    datePublished: changes[0]?.on,
    dateModified: changes.at(-1)?.on,
    license: catalog.site.licence.contentUrl,
    encoding: files.map((file) =>
      node('MediaObject', {
        contentUrl: absolute(address, file.url),
        name: file.label,
        encodingFormat: MEDIA_TYPES[file.format],
        contentSize: `${file.bytes} B`,
      }),
    ),
  });
}

import { absolute } from '../../addresses.ts';
import type { MadeFile } from '../../catalog/files.ts';
import { nameParty } from '../../catalog/parties.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Party } from '../../schemas/party.ts';

/** What the rows of public tables are made from: the catalog, and the address of the site they are published on. */
export interface PublicSource {
  catalog: Catalog;
  /** The site's own address, "https://…/". */
  site: string;
  /** The files to download that the print step made. */
  files: readonly MadeFile[];
}

/** Names as the document writes them, and the ids of those that have an entry, in the same order. */
export function namesAndIds(catalog: Catalog, parties: readonly Party[]): { names: string[]; ids: (string | null)[] } {
  return { names: parties.map((party) => nameParty(catalog, party).name), ids: parties.map((party) => party.agency) };
}

/** The full address of a page of the site. */
export const urlOf = (source: Pick<PublicSource, 'site'>, path: string): string => absolute(source.site, path);

/** The part of an entry's publication data that readers may use. */
export function lifeOf(data: { checked: { on: string }; changes: { on: string; note: string }[] }): {
  checkedOn: string;
  changes: { on: string; note: string }[];
} {
  return { checkedOn: data.checked.on, changes: data.changes.map(({ on, note }) => ({ on, note })) };
}

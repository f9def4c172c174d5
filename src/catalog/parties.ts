import type { Party } from '../schemas/party.ts';
import type { Catalog, Item } from './catalog.ts';
import { toNamed, type Named } from './named.ts';
import { ask } from './watch.ts';

/** Somebody named by a document, ready to show: the words of the document, and the page of the agency where it has one. */
export interface NamedParty {
  /** As the document writes it, else the agency's own name. */
  name: string;
  agency: string | null;
  url: string | null;
}

/** Names a party. A withdrawn agency keeps its name and leads to the page that says so. */
export function nameParty(catalog: Catalog, party: Party): NamedParty {
  const agency = party.agency === null ? null : namedAgency(catalog, party.agency);
  return {
    name: party.asWritten ?? agency?.name ?? party.agency ?? '',
    agency: party.agency,
    url: agency?.url ?? null,
  };
}

const namedAgency = ask('named-agency', (catalog, id): Named | null => {
  const agency = catalog.findAny('agencies', id);
  return agency ? toNamed(agency) : null;
});

export function nameParties(catalog: Catalog, parties: readonly Party[]): NamedParty[] {
  return parties.map((party) => nameParty(catalog, party));
}

/** The body that issued a plan, by its own name. */
export function issuerOf(catalog: Catalog, plan: Item<'plans'>): NamedParty {
  return nameParty(catalog, plan.data.issuer);
}

/** Whether any of the parties is the agency. */
export function includesAgency(parties: readonly Party[], agency: string): boolean {
  return parties.some((party) => party.agency === agency);
}

/** The agency with its parents, the topmost first. Stops at a loop. */
export function agencyLine(catalog: Catalog, agency: Item<'agencies'>): Item<'agencies'>[] {
  const line = [agency];
  for (
    let parent = catalog.find('agencies', agency.data.parent);
    parent && !line.includes(parent);
    parent = catalog.find('agencies', parent.data.parent)
  )
    line.unshift(parent);
  return line;
}

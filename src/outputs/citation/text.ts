import { absolute } from '../../addresses.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { issuerOf } from '../../catalog/parties.ts';
import { plan as say } from '../../strings/plan.ts';
import { formatDayLong } from '../../text/day.ts';

/** How to name a plan in a text: issuer, type, number, day and title as its document gives them, and the page. */
export function planCitationText(catalog: Catalog, plan: Item<'plans'>, address: string): string {
  const { docType, number, issuedDate, title } = plan.data;
  const issued = issuedDate === null ? null : formatDayLong(issuedDate);
  return say.citeText({
    docType,
    number,
    issued,
    issuer: issuerOf(catalog, plan).name,
    title,
    url: absolute(address, plan.url),
  });
}

import type { APIRoute } from 'astro';
import type { Item } from '../../../catalog/catalog.ts';
import { cancelledOfAgency, datesOfAgency } from '../../../catalog/dates.ts';
import { everPublished } from '../../../catalog/ever-published.ts';
import { getCatalog } from '../../../catalog/index.ts';
import { toCalendar } from '../../../outputs/calendar/calendar.ts';
import { siteAddress } from '../../../outputs/site-address.ts';

export const getStaticPaths = async () =>
  everPublished(await getCatalog(), 'agencies').map((agency) => ({ params: { id: agency.id }, props: { agency } }));

export const GET: APIRoute<{ agency: Item<'agencies'> }> = async ({ props: { agency }, site }) => {
  const catalog = await getCatalog();
  const agenda = datesOfAgency(catalog, agency.id);
  const cancelled = cancelledOfAgency(catalog, agency.id);
  const ics = toCalendar({
    of: agency.data.name,
    site: catalog.site,
    address: siteAddress(catalog, site),
    agenda,
    cancelled,
  });
  return new Response(ics, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};

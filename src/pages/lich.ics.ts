import type { APIRoute } from 'astro';
import { agendaOf, withdrawnAgendaOf } from '../catalog/agenda.ts';
import { getCatalog } from '../catalog/index.ts';
import { toWholeCalendar } from '../outputs/calendar/calendar.ts';
import { siteAddress } from '../outputs/site-address.ts';

export const GET: APIRoute = async ({ site }) => {
  const catalog = await getCatalog();
  const ics = toWholeCalendar(catalog, {
    site: catalog.site,
    address: siteAddress(catalog, site),
    agenda: agendaOf(catalog),
    cancelled: withdrawnAgendaOf(catalog),
  });
  return new Response(ics, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};

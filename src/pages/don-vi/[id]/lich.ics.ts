import type { APIRoute } from 'astro';
import { agendaOf, agendaOfAgency, withdrawnAgendaOf } from '../../../catalog/agenda.ts';
import { everPublished } from '../../../catalog/ever-published.ts';
import { getCatalog } from '../../../catalog/index.ts';
import { toCalendar } from '../../../outputs/calendar/calendar.ts';
import { siteAddress } from '../../../outputs/site-address.ts';

export const getStaticPaths = async () =>
  everPublished(await getCatalog(), 'agencies').map(({ id, data }) => ({ params: { id }, props: { name: data.name } }));

export const GET: APIRoute<{ name: string }, { id: string }> = async ({ params, props, site }) => {
  const catalog = await getCatalog();
  const agenda = agendaOfAgency(agendaOf(catalog), params.id);
  const cancelled = agendaOfAgency(withdrawnAgendaOf(catalog), params.id);
  const ics = toCalendar({
    of: props.name,
    site: catalog.site,
    address: siteAddress(catalog, site),
    agenda,
    cancelled,
  });
  return new Response(ics, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};

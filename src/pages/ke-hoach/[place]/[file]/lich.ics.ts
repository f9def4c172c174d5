import type { APIRoute } from 'astro';
import type { Item } from '../../../../catalog/catalog.ts';
import { calendarOfPlan, cancelledOfPlan } from '../../../../catalog/dates.ts';
import { getCatalog } from '../../../../catalog/index.ts';
import { toCalendar } from '../../../../outputs/calendar/calendar.ts';
import { siteAddress } from '../../../../outputs/site-address.ts';
import { planPaths } from '../../../../outputs/plan-paths.ts';

export const getStaticPaths = async () => planPaths(await getCatalog());

export const GET: APIRoute<{ plan: Item<'plans'> }> = async ({ props, site }) => {
  const catalog = await getCatalog();
  const { id, data } = props.plan;
  const agenda = calendarOfPlan(catalog, id);
  const cancelled = cancelledOfPlan(catalog, id);
  const ics = toCalendar({
    of: data.shortTitle,
    site: catalog.site,
    address: siteAddress(catalog, site),
    agenda,
    cancelled,
  });
  return new Response(ics, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};

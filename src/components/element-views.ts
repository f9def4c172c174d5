import type { ElementContent } from 'hast';
import type { ElementViews, PictureSize } from '../body/html.ts';
import { element } from '../body/element.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { chartOf } from '../charts/plan-charts.ts';
import { charts as text } from '../strings/charts.ts';
import { readPhone } from '../text/phone.ts';

/**
 * How the elements of content look on the pages of this site. An unknown id shows as itself: `check` has refused it before.
 * @param sizes Of the pictures of the body, by their address.
 */
export function viewsOf(catalog: Catalog, sizes: ReadonlyMap<string, PictureSize>): ElementViews {
  return {
    hotline: (id) => {
      const line = catalog.site.hotlines.find((each) => each.id === id);
      return line ? [dial(line.number)] : [{ type: 'text', value: id }];
    },
    slogan: (id) => {
      const slogan = catalog.findAny('slogans', id);
      return slogan ? [element('a', { href: slogan.url }, [`“${slogan.data.text}”`])] : [{ type: 'text', value: id }];
    },
    chart: (planId, of) => {
      const plan = catalog.find('plans', planId);
      const chart = plan && chartOf(plan.data, of);
      if (!plan || !chart) return [];
      const caption = element('figcaption', {}, [
        `${chart.title} ${text.source} `,
        element('a', { href: plan.url }, [plan.data.shortTitle]),
        '.',
      ]);
      return [element('figure', { className: ['chart'] }, [chart.tree, caption])];
    },
    size: (src) => sizes.get(src) ?? null,
  };
}

function dial(number: string): ElementContent {
  const phone = readPhone(number);
  return phone
    ? element('a', { className: ['dial'], href: `tel:${phone.e164 ?? phone.digits}` }, [phone.display])
    : { type: 'text', value: number };
}

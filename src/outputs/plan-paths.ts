import type { Catalog, Item } from '../catalog/catalog.ts';
import { everPublished } from '../catalog/ever-published.ts';

/** The addresses of the files beside every plan's page, withdrawn plans included: a published address stays. */
export function planPaths(
  catalog: Catalog,
): { params: { place: string; file: string }; props: { plan: Item<'plans'> } }[] {
  return everPublished(catalog, 'plans').map((plan) => {
    const [place = '', file = ''] = plan.id.split('/');
    return { params: { place, file }, props: { plan } };
  });
}

import { absolute } from '../../addresses.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { issuerOf } from '../../catalog/parties.ts';
import type { Day } from '../../text/day.ts';

/** An item of CSL-JSON (citationstyles.org, schema 1.0.2), as reference managers read it. */
export interface CslItem {
  id: string;
  type: 'report' | 'legislation';
  title: string;
  genre: string;
  number?: string;
  author?: { literal: string }[];
  authority?: string;
  issued?: { 'date-parts': number[][] };
  'publisher-place'?: string;
  abstract?: string;
  language: 'vi-VN';
  URL: string;
}

/** A plan as a reference; what its document leaves blank is left out. */
export function planCitation(catalog: Catalog, plan: Item<'plans'>, address: string): CslItem {
  const { data } = plan;
  const issued = data.issuedDate === null ? (data.year === null ? null : [data.year]) : dateParts(data.issuedDate);
  return {
    id: plan.id,
    type: 'report',
    title: data.title,
    genre: data.docType,
    ...(data.number !== null && { number: data.number }),
    author: [{ literal: issuerOf(catalog, plan).name }],
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(data.place !== null && { 'publisher-place': data.place }),
    abstract: data.summary,
    language: 'vi-VN',
    URL: absolute(address, plan.url),
  };
}

/** A law, decree or letter as a reference. */
export function lawCitation(law: Item<'laws'>, address: string): CslItem {
  const { data } = law;
  return {
    id: law.id,
    type: 'legislation',
    title: data.title ?? `${data.type} ${data.number}`,
    genre: data.type,
    number: data.number,
    authority: data.issuer,
    ...(data.date !== null && { issued: { 'date-parts': [dateParts(data.date)] } }),
    language: 'vi-VN',
    URL: absolute(address, law.url),
  };
}

const dateParts = (day: Day): number[] => day.split('-').map(Number);

/** A list of references as a file or as text to copy. */
export const toCslJson = (items: readonly CslItem[]): string => JSON.stringify(items);

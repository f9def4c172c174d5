import type { z } from 'zod';
import type { agency } from '../../src/schemas/agency.ts';
import type { Block } from './blocks.ts';
import { publicationOf } from './marks.ts';

type Agency = z.input<typeof agency>;

/** Named by every made plan, as a ministry is. */
export const MINISTRY = 'bo-vi-du';

export interface BlockAgencies {
  committee: string;
  labour: string;
  health: string;
  schools: string;
  /** "Các sở, ban, ngành": the three departments belong to it, so its duties are theirs as well. */
  all: string;
}

export function agenciesOf({ index }: Block): BlockAgencies {
  const id = (name: string) => `vd-${name}-${index}`;
  return { committee: id('ubnd'), labour: id('so-ld'), health: id('so-yt'), schools: id('so-gd'), all: id('cac-so') };
}

/** The five agencies of a block by id. */
export function makeAgencies(block: Block): [id: string, agency: Agency][] {
  const { committee, labour, health, schools, all } = agenciesOf(block);
  const where = block.place.made ? `tỉnh ${block.place.name}` : `tỉnh ${block.place.name} (ví dụ ${block.index})`;
  const make = (name: string, kind: Agency['kind'], about: string, more: Partial<Agency> = {}): Agency => ({
    name: `${name} ${where}`,
    kind,
    level: 'province',
    place: block.place.id,
    ...more,
    about: `Ví dụ ${block.index}: ${about}`,
    ...publicationOf(block.index),
  });
  const below = { parent: committee, groups: [all] };
  return [
    [
      committee,
      make('Ủy ban nhân dân', 'people-committee', 'ban hành kế hoạch, nhận báo cáo.', { abbreviations: ['UBND tỉnh'] }),
    ],
    [labour, make('Sở Lao động - Thương binh và Xã hội', 'department', 'đứng đầu, gộp báo cáo.', below)],
    [health, make('Sở Y tế', 'department', 'lo việc ở bệnh viện và trạm y tế.', below)],
    [schools, make('Sở Giáo dục và Đào tạo', 'department', 'lo việc ở trường học.', below)],
    [all, make('Các sở, ban, ngành', 'group', 'làm phần việc của mình.')],
  ];
}

export function makeMinistry(): Agency {
  return {
    name: 'Bộ Ví dụ về Đời sống Xã hội',
    abbreviations: ['BVD'],
    kind: 'ministry',
    level: 'central',
    place: null,
    about: 'Ví dụ: có tên trong mọi kế hoạch làm ra để đo.',
    ...publicationOf(0),
  };
}

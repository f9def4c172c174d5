import type { z } from 'zod';
import type { event } from '../../src/schemas/event.ts';
import type { slogan } from '../../src/schemas/slogan.ts';
import { agenciesOf } from './agencies.ts';
import type { Block } from './blocks.ts';
import type { Head } from './heads.ts';
import { publicationOf } from './marks.ts';

/** The first plan of each block names a slogan and an event, both under this id. */
export function hasKit({ nth }: Head): boolean {
  return nth === 0;
}

export function kitId({ index }: Block): string {
  return `vd-${index}`;
}

export function makeSlogan({ block, subject, id, year }: Head): z.input<typeof slogan> {
  const { health, schools } = agenciesOf(block);
  return {
    text: `Ví dụ ${block.index}: cùng nhau ${subject}`,
    kind: 'theme',
    event: kitId(block),
    plan: id,
    where: 'II',
    windows: [
      { id: 'dot-treo', from: `${year}-05-10`, to: `${year}-05-20`, by: [{ agency: health }, { agency: schools }] },
    ],
    ...publicationOf(block.index),
  };
}

export function makeEvent({ block, subject, id, year }: Head): z.input<typeof event> {
  return {
    title: `Ngày hội ví dụ ${block.index}: ${subject}`,
    kind: 'other',
    start: `${year}-05-15`,
    plan: id,
    organiser: { agency: agenciesOf(block).labour },
    summary: `Ví dụ ${block.index} làm ra để đo: một ngày cùng nhau ${subject}.`,
    ...publicationOf(block.index),
  };
}

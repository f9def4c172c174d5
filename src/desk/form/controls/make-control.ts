import type { Field } from '../field.ts';
import type { KnownIds } from '../judge.ts';
import type { Control, Workshop } from './control.ts';
import { makeGroup } from './group.ts';
import { makeList } from './list.ts';
import { makePick } from './pick.ts';
import { makeSimple } from './simple.ts';
import { makeTime } from './time.ts';

/** A workshop whose fields may name the entries of `known`. */
export function openWorkshop(known: KnownIds): Workshop {
  const workshop: Workshop = {
    known,
    make: (field: Field, value: unknown, path: string): Control => {
      if (field.kind === 'group') return makeGroup(workshop, field, value, path);
      if (field.kind === 'time') return makeTime(workshop, field, value, path);
      if (field.kind === 'list') return makeList(workshop, field, value, path);
      return field.target === null ? makeSimple(field, value, path) : makePick(workshop, field, value, path);
    },
  };
  return workshop;
}

import type { Entry } from '../source/load.ts';
import { isGoodAlone } from './alone.ts';
import { bodyFactsOf } from './bodies.ts';
import { numbersOf } from './numbers.ts';
import { namesIn } from './rules/references.ts';

/** Thinks through everything about one file that rules ask of it alone, so that it is known when they ask. */
export function findOut(entry: Entry): void {
  bodyFactsOf(entry);
  isGoodAlone(entry);
  namesIn(entry);
  numbersOf(entry);
}

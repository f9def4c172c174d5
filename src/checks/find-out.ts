import type { Entry } from '../source/load.ts';
import { bodyFactsOf } from './bodies.ts';
import { privacyOf } from './rules/privacy.ts';

/** Thinks through everything about one file that rules ask of it alone, so that it is known when they ask. */
export function findOut(entry: Entry): void {
  bodyFactsOf(entry);
  privacyOf(entry);
}

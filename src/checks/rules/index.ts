import type { Fault } from '../../source/fault.ts';
import type { Content } from '../../source/load.ts';
import { judgeAbout } from './about.ts';
import { judgeBelonging } from './belonging.ts';
import { judgeBodies } from './bodies.ts';
import { judgeBudgets } from './budgets.ts';
import { judgeChains } from './chains.ts';
import { judgeCitations } from './citations.ts';
import { judgeDueDays } from './due-days.ts';
import { judgeDuplicateIds, judgeDuplicateIdsInSingles, judgeDuplicateNumbers } from './duplicates.ts';
import { judgeEditions, judgeEditionWords } from './editions.ts';
import { judgeFileNames } from './file-names.ts';
import { judgeIssuers } from './issuers.ts';
import { judgeLengths } from './lengths.ts';
import { judgeLinks } from './links.ts';
import { judgeNumbers } from './numbers.ts';
import { judgePeriods } from './periods.ts';
import { judgePrivacy } from './privacy.ts';
import { judgePublication } from './publication.ts';
import { judgeReferences } from './references.ts';
import { judgeTables } from './tables.ts';
import { judgeWindows } from './windows.ts';

export interface Rule {
  judge(content: Content): Fault[];
  /** Whether what it finds in an entry rests on the entry's own file alone. */
  isAlone: boolean;
}

const alone = (judge: Rule['judge']): Rule => ({ judge, isAlone: true });
const together = (judge: Rule['judge']): Rule => ({ judge, isAlone: false });

/** Every rule that looks beyond one field. What one field must be by itself is in src/schemas and src/source. */
export const RULES: readonly Rule[] = [
  together(judgeFileNames),
  together(judgeReferences),
  together(judgeChains),
  together(judgeBelonging),
  alone(judgeDuplicateIds),
  together(judgeDuplicateIdsInSingles),
  together(judgeDuplicateNumbers),
  together(judgeAbout),
  alone(judgeNumbers),
  together(judgeIssuers),
  together(judgeCitations),
  alone(judgePeriods),
  alone(judgeDueDays),
  together(judgeWindows),
  together(judgeEditions),
  alone(judgeEditionWords),
  alone(judgeBudgets),
  alone(judgeTables),
  together(judgeBodies),
  together(judgeLinks),
  together(judgeLengths),
  alone(judgePrivacy),
  alone(judgePublication),
];

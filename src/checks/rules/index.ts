import type { Fault } from '../../source/fault.ts';
import type { Content } from '../../source/load.ts';
import { judgeAbout } from './about.ts';
import { judgeBelonging } from './belonging.ts';
import { judgeBodies } from './bodies.ts';
import { judgeBudgets } from './budgets.ts';
import { judgeChains } from './chains.ts';
import { judgeCitations } from './citations.ts';
import { judgeDueDays } from './due-days.ts';
import { judgeDuplicateIds, judgeDuplicateNumbers } from './duplicates.ts';
import { judgeEditions } from './editions.ts';
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

/** Every rule that looks beyond one field. What one file must be by itself is in src/schemas and src/source. */
export const RULES: readonly ((content: Content) => Fault[])[] = [
  judgeFileNames,
  judgeReferences,
  judgeChains,
  judgeBelonging,
  judgeDuplicateIds,
  judgeDuplicateNumbers,
  judgeAbout,
  judgeNumbers,
  judgeIssuers,
  judgeCitations,
  judgePeriods,
  judgeDueDays,
  judgeWindows,
  judgeEditions,
  judgeBudgets,
  judgeTables,
  judgeBodies,
  judgeLinks,
  judgeLengths,
  judgePrivacy,
  judgePublication,
];

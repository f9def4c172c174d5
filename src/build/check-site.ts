import { findLeaks } from './site/leaks.ts';
import { findDeadLinks } from './site/links.ts';
import { findPageFaults } from './site/pages.ts';
import { findPolicyFaults } from './site/policy.ts';
import { readSite, type BuiltSite, type SiteFault } from './site/read-site.ts';
import { Refused } from './steps.ts';

const CHECKERS: ((site: BuiltSite) => SiteFault[])[] = [findPageFaults, findLeaks, findPolicyFaults, findDeadLinks];
const SHOWN = 60;

/** Refuses a built site that has a dead link, a page without its title, a leaked "undefined", a gap in the policy. */
export function checkSite(folder: string): string {
  const site = readSite(folder);
  const faults = CHECKERS.flatMap((check) => check(site));
  if (faults.length > 0) throw new Refused(tellFaults(faults));
  return `${site.pages.length} pages, ${site.files.size} files`;
}

/** One line a message; what is wrong on many pages is told once, with the first page and how many more. */
function tellFaults(faults: readonly SiteFault[]): string {
  const groups = Map.groupBy(faults, ({ message }) => message);
  const lines = [...groups].map(
    ([message, [first, ...others]]) =>
      `${first?.address ?? ''}${others.length > 0 ? ` and ${others.length} more` : ''}: ${message}`,
  );
  const hidden = lines.length - SHOWN;
  return [
    ...lines.slice(0, SHOWN),
    ...(hidden > 0 ? [`… and ${hidden} more messages.`] : []),
    `${faults.length} faults in the built site.`,
  ].join('\n');
}

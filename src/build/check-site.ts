import { findLeaks } from './site/leaks.ts';
import { findDeadLinks } from './site/links.ts';
import { findPageFaults } from './site/pages.ts';
import { findPolicyFaults } from './site/policy.ts';
import { readSite, type BuiltSite, type SiteFault } from './site/read-site.ts';
import { tellFaults } from './site/tell-faults.ts';
import { Refused } from './steps.ts';

const CHECKERS: ((site: BuiltSite) => SiteFault[])[] = [findPageFaults, findLeaks, findPolicyFaults, findDeadLinks];
const SHOWN = 60;

/** Refuses a built site that has a dead link, a page without its title, a leaked "undefined", a gap in the policy. */
export function checkSite(folder: string): string {
  const site = readSite(folder);
  const faults = CHECKERS.flatMap((check) => check(site));
  if (faults.length > 0) throw new Refused(refusal(faults));
  return `${site.pages.length} pages, ${site.files.size} files`;
}

function refusal(faults: readonly SiteFault[]): string {
  const lines = tellFaults(faults);
  const hidden = lines.length - SHOWN;
  return [
    ...lines.slice(0, SHOWN),
    ...(hidden > 0 ? [`… and ${hidden} more messages.`] : []),
    `${faults.length} faults in the built site.`,
  ].join('\n');
}

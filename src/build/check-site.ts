import type { SiteFault } from './site/read-site.ts';
import { tellFaults } from './site/tell-faults.ts';
import { Refused } from './steps.ts';

const SHOWN = 60;

/** Throws Refused when a site has faults: a dead link, a page without its title, a leaked "undefined", a gap in the policy. */
export function refuseFaults(faults: readonly SiteFault[]): void {
  if (faults.length === 0) return;
  const lines = tellFaults(faults);
  const hidden = lines.length - SHOWN;
  throw new Refused(
    [
      ...lines.slice(0, SHOWN),
      ...(hidden > 0 ? [`… and ${hidden} more messages.`] : []),
      `${faults.length} faults in the built site.`,
    ].join('\n'),
  );
}

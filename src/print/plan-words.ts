// The words around a plan that both its PDF and its Word file carry.
import { notOriginal, print as text } from '../strings/print.ts';
import type { PrintPlan, Publisher } from './types.ts';

/** What the frame of a plan's summary says: before all, that it is the site's own text and not the document. */
export function planWords(plan: PrintPlan, publisher: Publisher): PlanWords {
  const notice = notOriginal(publisher.site);
  const words = {
    title: plan.title,
    kicker: text.plan.kicker(plan.docType, plan.issuer),
    summary: plan.summary,
    notice,
    about: [
      text.plan.ownWords(publisher.site),
      text.plan.readOn(plan.url.replace(/^https?:\/\//, '')),
      text.plan.updated(plan.updated, publisher.licence),
    ],
    footer: notice.replace(/\.$/, ''),
  };
  return JSON.parse(JSON.stringify(words).normalize('NFC')) as PlanWords;
}

export interface PlanWords {
  title: string;
  /** What kind of document is told, and whose. */
  kicker: string;
  summary: string;
  notice: string;
  about: string[];
  footer: string;
}

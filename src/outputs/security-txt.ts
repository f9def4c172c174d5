import { absolute, ADDRESSES } from '../addresses.ts';
import type { Site } from '../schemas/site.ts';
import { addDays, type Day } from '../text/day.ts';
import { instantOf } from './feeds/instant.ts';

/** A file older than a year is not to be trusted (RFC 9116, 2.5.5). */
const DAYS_VALID = 364;

/**
 * /.well-known/security.txt (RFC 9116). Says only what site.yaml knows: where none of its contacts is filled in, the page about
 * the site is the contact. Expires a year less a day after the content's own day, so that the same content gives the same file.
 */
export function toSecurityTxt(site: Site, address: string, asOf: Day): string {
  const { securityUrl, email } = site.contact;
  const known = [...(securityUrl === null ? [] : [securityUrl]), ...(email === null ? [] : [`mailto:${email}`])];
  const contacts = known.length > 0 ? known : [absolute(address, ADDRESSES.about)];
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${instantOf(addDays(asOf, DAYS_VALID))}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${absolute(address, '/.well-known/security.txt')}`,
  ];
  return `${lines.join('\n')}\n`;
}

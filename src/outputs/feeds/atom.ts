import { instantOf } from './instant.ts';
import type { Feed, FeedEntry } from './entries.ts';

/** An Atom feed (RFC 4287). */
export function toAtom(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>${escapeXml(feed.id)}</id>
  <title>${escapeXml(feed.title)}</title>
  <subtitle>${escapeXml(feed.subtitle)}</subtitle>
  <updated>${instantOf(feed.updated)}</updated>
  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.atom)}"/>
  <link rel="alternate" type="text/html" hreflang="vi" href="${escapeXml(feed.home)}"/>
  <author><name>${escapeXml(feed.author)}</name></author>
  <rights>${escapeXml(feed.rights)}</rights>
${feed.entries.map(entryXml).join('')}</feed>
`;
}

function entryXml({ id, title, url, summary, published, updated, category }: FeedEntry): string {
  return `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <link rel="alternate" type="text/html" hreflang="vi" href="${escapeXml(url)}"/>
    <published>${instantOf(published)}</published>
    <updated>${instantOf(updated)}</updated>
    <category term="${escapeXml(category)}"/>
    <summary>${escapeXml(summary)}</summary>
  </entry>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML character data or attribute value; characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

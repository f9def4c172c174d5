import type { Feed } from './entries.ts';
import { instantOf } from './instant.ts';

/** A JSON Feed (version 1.1, jsonfeed.org). */
export function toJsonFeed(feed: Feed): string {
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.json,
    description: feed.subtitle,
    language: 'vi',
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, title, url, summary, published, updated, category }) => ({
      id,
      url,
      title,
      content_text: summary,
      date_published: instantOf(published),
      date_modified: instantOf(updated),
      tags: [category],
      language: 'vi',
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

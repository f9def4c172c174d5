import { parseBody } from '../body/parse.ts';
import { sayHotline, writeScript, type Script } from '../spoken/script.ts';
import type { Catalog, Item } from './catalog.ts';

/** A broadcast as it is read aloud, with its length. Pure. */
export function readingOf(catalog: Catalog, broadcast: Item<'broadcasts'>): Script {
  return writeScript({
    body: parseBody(broadcast.body, 'broadcasts').tree,
    lang: broadcast.data.lang,
    words: {
      hotline: (id) => {
        const line = catalog.site.hotlines.find((each) => each.id === id);
        return line ? sayHotline(line.label, line.number) : id;
      },
      slogan: (id) => catalog.findAny('slogans', id)?.data.text ?? id,
    },
  });
}

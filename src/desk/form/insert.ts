import { ELEMENTS } from '../../body/elements.ts';
import { elementWords } from '../../strings/elements.ts';
import { makeSnippets } from '../editor/snippets.ts';
import { make } from './dom.ts';
import { at } from './page.ts';

/** Offers the elements that content may use; a chosen one is put where the cursor stands in the body. */
export function offerElements(changed: () => Promise<void>): void {
  at.insert.append(
    ...Object.keys(ELEMENTS).map((name) => make('option', { value: name }, elementWords[name]?.what ?? name)),
  );
  at.insert.addEventListener('change', () => {
    const text = (makeSnippets()[at.insert.value]?.body ?? []).join('\n').replace(/\$\{\d+:([^}]*)\}/g, '$1');
    at.insert.value = '';
    at.body.setRangeText(`\n${text}\n`, at.body.selectionStart, at.body.selectionEnd, 'end');
    at.body.focus();
    void changed();
  });
}

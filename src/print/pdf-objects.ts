// Edits single objects of a PDF as Typst writes it: plain objects and one classic table of offsets. Nothing is parsed
// or written anew that is not changed, so the bytes stay those of Typst.

/**
 * Passes every object ("7 0 obj … endobj") through `edit` and rebuilds the table of offsets.
 * Throws when the file is not laid out as Typst 0.14 does it.
 */
export function editObjects(pdf: Uint8Array, edit: (object: string) => string): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? NaN);
  const head = /^xref\n0 (\d+)\n/.exec(text.slice(tableAt, tableAt + 40));
  if (head === null) throw new Error('Unexpected PDF: no table of offsets where Typst writes it');
  const count = Number(head[1]);
  const rowsAt = tableAt + head[0].length;
  const rows = Array.from({ length: count }, (_, id) => text.slice(rowsAt + id * 20, rowsAt + id * 20 + 20));
  const used = rows.flatMap((row, id) => (row[17] === 'n' ? [{ id, at: Number(row.slice(0, 10)) }] : []));
  used.sort((a, b) => a.at - b.at);

  const parts = [text.slice(0, used[0]?.at ?? tableAt)];
  let position = parts[0]?.length ?? 0;
  used.forEach(({ id, at }, index) => {
    const object = edit(text.slice(at, used[index + 1]?.at ?? tableAt));
    rows[id] = `${String(position).padStart(10, '0')} 00000 n \n`;
    position += object.length;
    parts.push(object);
  });
  const trailer = text.slice(rowsAt + count * 20).replace(/startxref\s+\d+/, `startxref\n${position}`);
  return Buffer.from([...parts, head[0], ...rows, trailer].join(''), 'latin1');
}

/** Replaces the data of a stream object, length included. Data in and out is one character a byte. */
export function editStream(object: string, edit: (data: string) => string): string {
  const head = /^[\s\S]*?\/Length (\d+)[\s\S]*?stream\r?\n/.exec(object);
  if (head === null) return object;
  const from = head[0].length;
  const data = edit(object.slice(from, from + Number(head[1])));
  return head[0].replace(/\/Length \d+/, `/Length ${data.length}`) + data + object.slice(from + Number(head[1]));
}

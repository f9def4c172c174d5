/** Rows of cells as lines with even columns: the first column to the left, the others to the right. */
export function layTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2)))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** "4.7", "0.31", "104": three figures that count. */
export function tellNumber(number: number): string {
  if (!Number.isFinite(number)) return '–';
  return number.toFixed(number >= 100 ? 0 : number >= 10 ? 1 : 2);
}

export function tellMegabytes(bytes: number): string {
  return Number.isFinite(bytes) ? (bytes / 1e6).toFixed(0) : '–';
}

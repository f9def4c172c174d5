/** Typst and PDF count in points: 72 to the inch. */
const PT_PER_MM = 72 / 25.4;

export function mmToPt(mm: number): number {
  return mm * PT_PER_MM;
}

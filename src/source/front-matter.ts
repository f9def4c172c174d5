/** An MDX file cut into its YAML head and its body, with the line (from 1) at which each begins in the file. */
export interface FrontMatter {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Cuts at the two "---" lines. Returns null when the file does not open with one, or the second is missing. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return null;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return null;
  return {
    yaml: lines.slice(1, end).join('\n') + '\n',
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

// One slogan becomes every banner, flag, poster and tile.
import { SCREENS, SHEETS } from './formats.ts';
import type { ScreenFormat, SheetFormat } from './formats.ts';
import { prepareScene } from './slogan-job.ts';
import { drawScreen } from './slogan-screen.ts';
import { drawSheet } from './slogan-sheet.ts';
import type { PrintFile, PrintSlogan, Publisher } from './types.ts';
import type { Typst } from './typst.ts';

/**
 * Every file of one slogan, in one order. The publishing body stands at the foot only when it is a state body: the name of
 * another would read as that of a sponsor. Throws PrintRefusal when a size cannot carry the words.
 */
export async function drawSlogan(
  typst: Typst,
  slogan: PrintSlogan,
  publisher: Publisher,
  { withPublisher = publisher.official, sheets = SHEETS, screens = SCREENS }: SloganOptions = {},
): Promise<PrintFile[]> {
  const scene = await prepareScene(typst, slogan, publisher, withPublisher);
  const files: PrintFile[] = [];
  for (const sheet of sheets) files.push(...(await drawSheet(scene, sheet)));
  for (const screen of screens) files.push(...(await drawScreen(scene, screen)));
  return files;
}

interface SloganOptions {
  withPublisher?: boolean;
  sheets?: readonly SheetFormat[];
  screens?: readonly ScreenFormat[];
}

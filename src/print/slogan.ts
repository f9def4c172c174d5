// One slogan becomes every banner, flag, poster and tile.
import { SCREENS, SHEETS } from './formats.ts';
import type { ScreenFormat, SheetFormat } from './formats.ts';
import { prepareScene } from './slogan-job.ts';
import type { Scene } from './slogan-job.ts';
import { drawScreen } from './slogan-screen.ts';
import { drawSheet } from './slogan-sheet.ts';
import type { PrintFile, PrintSlogan, Publisher } from './types.ts';
import type { Typst } from './typst.ts';

/**
 * Every file of one slogan, in one order. The publishing body stands at the foot: of cloth only when it is a state body,
 * of paper and screens always; `withPublisher` decides for all. Throws PrintRefusal when a size cannot carry the words.
 */
export async function drawSlogan(
  typst: Typst,
  slogan: PrintSlogan,
  publisher: Publisher,
  { withPublisher, sheets = SHEETS, screens = SCREENS }: SloganOptions = {},
): Promise<PrintFile[]> {
  const scene = await prepareScene(typst, slogan, publisher, withPublisher ?? true);
  const onCloth = (withPublisher ?? publisher.official) ? scene : withoutPublisher(scene);
  const files: PrintFile[] = [];
  for (const sheet of sheets) files.push(...(await drawSheet(sheet.kind === 'poster' ? scene : onCloth, sheet)));
  for (const screen of screens) files.push(...(await drawScreen(scene, screen)));
  return files;
}

const withoutPublisher = (scene: Scene): Scene => ({
  ...scene,
  extras: { ...scene.extras, publisher: null, mark: null },
});

interface SloganOptions {
  withPublisher?: boolean;
  sheets?: readonly SheetFormat[];
  screens?: readonly ScreenFormat[];
}

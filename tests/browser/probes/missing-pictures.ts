/**
 * Runs in the page of a reader whose pictures do not come: each says in words what it showed, in its own place or, where that is too
 * small, in the text beside it.
 */
export function findSilentPictures(): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  const saidBeside = (picture: HTMLImageElement): boolean => {
    const beside = picture.closest('li, figure, article')?.textContent ?? '';
    return beside.includes(picture.alt.slice(picture.alt.indexOf(':') + 1).trim());
  };
  return [...document.querySelectorAll('img')].flatMap((picture) => {
    const what = picture.outerHTML.slice(0, 140);
    if (picture.naturalWidth > 0) return [`came all the same: ${what}`];
    if (!picture.hasAttribute('alt')) return [`no alt: ${what}`];
    if (picture.alt === '' || !pen || !picture.checkVisibility() || saidBeside(picture)) return [];
    const { font, lineHeight } = getComputedStyle(picture);
    pen.font = font;
    const { width, height } = picture.getBoundingClientRect();
    const lines = Math.ceil((pen.measureText(picture.alt).width * 1.15) / Math.max(1, width));
    const room = `${Math.round(width)} × ${Math.round(height)}`;
    return lines * parseFloat(lineHeight) > height + 1 ? [`no room for its words (${room}): ${what}`] : [];
  });
}

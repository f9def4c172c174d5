/** What the probes ask about colours, in the page: `bringColours` leaves it in `window.colours`. */
export interface Colours {
  /** Contrast of two computed colours (WCAG 2.2), 1 to 21. */
  contrast(one: string, other: string): number;
  /** What is painted behind an element: the background of the nearest ancestor that has one. */
  behind(element: Element): string;
}

declare global {
  interface Window {
    colours: Colours;
  }
}

/** Runs in the page, before the probes that ask for colours. */
export function bringColours(): void {
  const read = (color: string): number[] =>
    (/\(([^)]+)\)/.exec(color)?.[1] ?? '').split(/[\s,/]+/).map((part) => Number(part));
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = read(color)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  window.colours = {
    contrast(one, other) {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    },
    behind(element) {
      for (let each = element.parentElement; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if ((read(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    },
  };
}

import type { Map as MapLibre } from 'maplibre-gl';

/** Hatched: nobody has looked. Told apart from colours by form. */
export const unknownPattern = 'hatch-unknown';
/** Dotted: matches the planner's filter. */
export const matchPattern = 'dots-match';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const side = 12;

/** Draws the patterns that the style names, when it asks for them. */
export function drawPatterns(map: MapLibre): void {
  map.setMissingStyleImageResolver((id) => {
    if (id === unknownPattern)
      map.addImage(
        id,
        picture((x, y) => (x + y) % side < 2, [110, 110, 110, 150]),
        { pixelRatio: 2 },
      );
    if (id === matchPattern)
      map.addImage(
        id,
        picture((x, y) => isInDot(x, y), [122, 46, 107, 255]),
        { pixelRatio: 2 },
      );
  });
}

function picture(isInk: (x: number, y: number) => boolean, ink: readonly [number, number, number, number]): Picture {
  const data = new Uint8Array(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (isInk(x, y)) data.set(ink, (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
}

function isInDot(x: number, y: number): boolean {
  const middle = (side - 1) / 2;
  return Math.hypot(x - middle, y - middle) < 2.4;
}

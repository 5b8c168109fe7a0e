/**
 * A colour turned on the colour wheel; in a dark theme with its lightness upside down.
 */
export function turnColour(colour: string, turn: number, isDark: boolean): string {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || red === undefined || green === undefined || blue === undefined || alpha === 0) return colour;
  const [hue, share, lightness] = toHsl(red / 255, green / 255, blue / 255);
  // Yellow, green and cyan are brighter than red and blue: as dark as these, one can read them on white.
  const turned = (hue + turn) % 360;
  const isBright = turned > 40 && turned < 200 && share > 0.3 && lightness > 0.3 && lightness < 0.75;
  const shown = isDark ? 0.08 + (1 - lightness) * 0.88 : lightness * (isBright ? 0.6 : 1);
  return `hsl(${turned.toFixed(0)} ${(share * 100).toFixed(0)}% ${(shown * 100).toFixed(0)}% / ${String(alpha)})`;
}

function toHsl(red: number, green: number, blue: number): readonly [number, number, number] {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, lightness];
  const share = range / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [(60 * ((green - blue) / range) + 360) % 360, share, lightness];
  return [most === green ? 60 * ((blue - red) / range) + 120 : 60 * ((red - green) / range) + 240, share, lightness];
}

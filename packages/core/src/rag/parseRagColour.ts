import type { RagRating } from "./types.js";

/** How far round the circle of colours each rating reaches, in degrees, as offices and their programs colour cells. */
const hues = [
  { rating: "red", from: 0, to: 16 },
  { rating: "amber", from: 16, to: 66 },
  { rating: "green", from: 72, to: 172 },
  { rating: "blue", from: 185, to: 255 },
  { rating: "red", from: 335, to: 360 },
] as const satisfies readonly { rating: RagRating; from: number; to: number }[];

/** Paler or greyer colours, and near black or white ones, are grounds and rate nothing. */
const LEAST = { saturation: 0.35, chroma: 0.16 } as const;

/**
 * Reads the rating that a colour stands for: strong green, amber, yellow or orange, red, blue, and the light ones in which
 * spreadsheets mark good, neutral and bad. Grey, white, black and pale grounds are `null`.
 * @param fill the colour as `#rrggbb`
 * @example
 * parseRagColour("#00a651"); // => "green"
 * parseRagColour("#ffc7ce"); // => "red"
 * parseRagColour("#dde5f2"); // => null
 */
export function parseRagColour(fill: string): RagRating | null {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fill);
  if (digits === null) return null;
  const [red = 0, green = 0, blue = 0] = digits
    .slice(1)
    .map((part) => Number.parseInt(part, 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const chroma = most - least;
  const saturation = chroma / (1 - Math.abs(most + least - 1) || 1);
  if (chroma < LEAST.chroma || saturation < LEAST.saturation) return null;
  const hue = hueOf([red, green, blue], most, chroma);
  return hues.find(({ from, to }) => hue >= from && hue < to)?.rating ?? null;
}

function hueOf([red, green, blue]: [number, number, number], most: number, chroma: number): number {
  if (most === red) return (60 * ((green - blue) / chroma) + 360) % 360;
  if (most === green) return 60 * ((blue - red) / chroma + 2);
  return 60 * ((red - green) / chroma + 4);
}

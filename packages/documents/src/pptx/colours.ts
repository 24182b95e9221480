import { attributeOf, type Element, elementAt, elementsIn } from "../xml/elements.js";

/** The colours of a deck's theme as `rrggbb`, by the names under which shapes use them. */
export type Theme = ReadonlyMap<string, string>;

/** The names that shapes use for a theme's dark and light colours, where the deck does not say otherwise. */
const ALIASES = [
  ["bg1", "lt1"],
  ["tx1", "dk1"],
  ["bg2", "lt2"],
  ["tx2", "dk2"],
] as const;

/** Reads a theme's colours. */
export function readTheme(theme: Element | null): Theme {
  const scheme = elementAt(theme, "themeElements", "clrScheme");
  const colours = new Map<string, string>();
  for (const colour of elementsIn(scheme)) {
    const [value = null] = elementsIn(colour);
    const hex = attributeOf(value, "lastClr") ?? attributeOf(value, "val");
    if (hex !== null && colour.localName !== null) colours.set(colour.localName, hex);
  }
  for (const [alias, name] of ALIASES) {
    const hex = colours.get(name);
    if (hex !== undefined) colours.set(alias, hex);
  }
  return colours;
}

/** Colours by their names, as far as cells are filled with them. */
const PRESETS: Readonly<Record<string, string>> = {
  black: "000000",
  white: "ffffff",
  red: "ff0000",
  green: "008000",
  lime: "00ff00",
  yellow: "ffff00",
  orange: "ffa500",
  blue: "0000ff",
  grey: "808080",
  gray: "808080",
};

/** The colour with which a shape or cell is filled as `#rrggbb`; `null` where it has none of its own. */
export function fillOf(properties: Element | null, theme: Theme): string | null {
  const [colour = null] = elementsIn(elementAt(properties, "solidFill"));
  const value = attributeOf(colour, "val") ?? "";
  const hex = hexOf(colour?.localName ?? "", value, theme);
  if (colour === null || hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return null;
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `#${withLuminance(channels, colour)
    .map((one) => Math.round(one).toString(16).padStart(2, "0"))
    .join("")}`;
}

function hexOf(kind: string, value: string, theme: Theme): string | undefined {
  if (kind === "schemeClr") return theme.get(value);
  return kind === "prstClr" ? PRESETS[value] : value;
}

/** Shares in these files are thousandths of a percent. */
const WHOLE = 100_000;
const BRIGHTEST = 255;

/** A theme's colour is made lighter or darker by a share of its luminance and a share of white. */
function withLuminance(channels: readonly number[], colour: Element): number[] {
  const share = (name: string, usual: number) =>
    Number(attributeOf(elementAt(colour, name), "val") ?? usual) / WHOLE;
  const [by, add] = [share("lumMod", WHOLE), share("lumOff", 0)];
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const light = (high + low) / 2 / BRIGHTEST;
  const wanted = Math.min(1, Math.max(0, light * by + add));
  const spread = (one: number) => (one - light * BRIGHTEST) * scaleOf(light, wanted);
  return channels.map((one) => Math.min(BRIGHTEST, Math.max(0, wanted * BRIGHTEST + spread(one))));
}

/** At a given saturation, colours stand the less apart the nearer they are to black or white. */
function scaleOf(light: number, wanted: number): number {
  const room = 1 - Math.abs(2 * light - 1);
  return room === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / room;
}

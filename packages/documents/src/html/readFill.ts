import { attributeOf, type Element } from "./elements.js";

/** The colours that pages name by words, of those that rate anything. */
const NAMED: Readonly<Record<string, string>> = {
  green: "#008000",
  lime: "#00ff00",
  limegreen: "#32cd32",
  lightgreen: "#90ee90",
  darkgreen: "#006400",
  forestgreen: "#228b22",
  amber: "#ffbf00",
  orange: "#ffa500",
  darkorange: "#ff8c00",
  gold: "#ffd700",
  yellow: "#ffff00",
  red: "#ff0000",
  darkred: "#8b0000",
  crimson: "#dc143c",
  firebrick: "#b22222",
  blue: "#0000ff",
};

const DECLARED = /background(?:-color)?\s{0,9}:\s{0,9}([^;]{1,80})/i;
const LONG = /#([0-9a-f]{6})\b/i;
const SHORT = /#([0-9a-f])([0-9a-f])([0-9a-f])\b/i;
const PARTS = /rgba?\(\s{0,9}(\d{1,3})[\s,]{1,9}(\d{1,3})[\s,]{1,9}(\d{1,3})/i;

/** The colour behind an element as `#rrggbb`, where its own style or `bgcolor` states one; white is none. */
export function readFill(element: Element): string | null {
  const declared = DECLARED.exec(attributeOf(element, "style") ?? "")?.[1];
  const fill = toColour((declared ?? attributeOf(element, "bgcolor") ?? "").trim());
  return fill === "#ffffff" ? null : fill;
}

function toColour(text: string): string | null {
  const named = Object.hasOwn(NAMED, text.toLowerCase()) ? NAMED[text.toLowerCase()] : undefined;
  const long = LONG.exec(text)?.[1];
  const [, red, green, blue] = SHORT.exec(text) ?? [];
  const parts = PARTS.exec(text)
    ?.slice(1)
    .map((part) => Math.min(255, Number(part)));
  if (named !== undefined) return named;
  if (long !== undefined) return `#${long.toLowerCase()}`;
  if (red !== undefined) return `#${red}${red}${green}${green}${blue}${blue}`.toLowerCase();
  return parts === undefined
    ? null
    : `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

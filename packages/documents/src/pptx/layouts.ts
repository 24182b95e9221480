import type { Frame } from "../slides/types.js";
import { attributeOf, type Element, elementAt, elementsIn } from "../xml/elements.js";
import { readTheme, type Theme } from "./colours.js";
import type { Deck, Part } from "./openDeck.js";
import { frameOf } from "./frames.js";

/** What a slide takes over from its layout and master. */
export interface Layout {
  theme: Theme;
  /** Where the layout or master puts a placeholder; `null` where neither says. */
  frameOf: (placeholder: Element) => Frame | null;
  /** Where marks before a placeholder's paragraphs are set, the nearest first. */
  stylesOf: (placeholder: Element) => Element[];
}

/** The placeholders for running heads and feet, whose words stand on every slide. */
const FURNITURE = ["dt", "ftr", "sldNum", "hdr"];

/** The element by which a shape says that it fills a place of its layout; `null` where it stands for itself. */
export function placeholderOf(shape: Element): Element | null {
  const [names = null] = elementsIn(shape).filter(({ localName }) => localName?.startsWith("nv"));
  return elementAt(names, "nvPr", "ph");
}

/** What a placeholder is for; one that does not say is for anything. */
export function kindOf(placeholder: Element): string {
  return attributeOf(placeholder, "type") ?? "obj";
}

export function isTitle(placeholder: Element): boolean {
  return ["title", "ctrTitle"].includes(kindOf(placeholder));
}

export function isFurniture(placeholder: Element): boolean {
  return FURNITURE.includes(kindOf(placeholder));
}

/** Finds what a slide takes over from the layout that it names and from that one's master. */
export function readLayout(slide: Part, deck: Deck): Layout {
  const layout = deck.partOf(slide.targetOf("slideLayout"));
  const master = deck.partOf(layout?.targetOf("slideMaster") ?? null);
  const theme = deck.partOf(master?.targetOf("theme") ?? null);
  const find = (placeholder: Element) =>
    [matchOf(placeholder, layout, isSame), matchOf(placeholder, master, isAlike)].filter(
      (one) => one !== null,
    );
  return {
    theme: readTheme(theme?.root ?? null),
    frameOf: (placeholder) => {
      for (const shape of find(placeholder)) {
        const frame = frameOf(shape);
        if (frame !== null) return frame;
      }
      return null;
    },
    stylesOf: (placeholder) => {
      const own = find(placeholder).map((shape) => elementAt(shape, "txBody", "lstStyle"));
      const common = elementAt(master?.root ?? null, "txStyles", styleOf(placeholder));
      return [...own, common].filter((style) => style !== null);
    },
  };
}

function matchOf(
  placeholder: Element,
  part: Part | null,
  isMatch: (one: Element, other: Element) => boolean,
): Element | null {
  const shapes = elementsIn(elementAt(part?.root ?? null, "cSld", "spTree"), "sp");
  return (
    shapes.find((shape) => {
      const other = placeholderOf(shape);
      return other !== null && isMatch(placeholder, other);
    }) ?? null
  );
}

/** A layout's placeholders have numbers; titles go without. */
function isSame(one: Element, other: Element): boolean {
  if (isTitle(one)) return isTitle(other);
  return attributeOf(one, "idx") === attributeOf(other, "idx") && !isTitle(other);
}

/** A master has one placeholder for titles and one for everything else. */
function isAlike(one: Element, other: Element): boolean {
  if (isTitle(one) || isFurniture(one)) return kindOf(one) === kindOf(other);
  return kindOf(other) === "body";
}

function styleOf(placeholder: Element): string {
  return isTitle(placeholder) ? "titleStyle" : "bodyStyle";
}

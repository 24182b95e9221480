import type { Block } from "@pcplan/core/document";
import type { Place } from "@pcplan/core/result";
import type { Frame, Shape } from "../slides/types.js";
import { toTextBlocks } from "../slides/toTextBlocks.js";
import { attributeOf, type Element, elementAt, elementsIn } from "../xml/elements.js";
import { frameOf, SAME, type Scale, scaleOf } from "./frames.js";
import { isFurniture, isTitle, kindOf, placeholderOf } from "./layouts.js";
import { readFrame } from "./readFrame.js";
import { isTrue, readText } from "./readText.js";
import type { SlideReading } from "./slideReading.js";

/** Where the shapes to be read stand. */
interface Around {
  scale: Scale;
  group: string | null;
}

/** Reads the shapes of a slide; those of a group stand where the group puts them, and what is hidden is left out. */
export function readShapes(
  tree: Element | null,
  reading: SlideReading,
  around: Around = { scale: SAME, group: null },
): Shape[] {
  return elementsIn(tree).flatMap((shape): Shape[] => {
    if (isHidden(shape)) return [];
    switch (shape.localName) {
      case "sp":
        return readShape(shape, reading, around);
      case "graphicFrame":
        return [readGraphic(shape, reading, around)];
      case "grpSp":
        return readShapes(shape, reading, inside(shape, around));
      case "AlternateContent":
        return readShapes(choiceOf(shape), reading, around);
      default:
        return [];
    }
  });
}

/** Programs write what others may not know twice; the second is for those. */
function choiceOf(alternatives: Element): Element | null {
  return elementAt(alternatives, "Choice") ?? elementAt(alternatives, "Fallback");
}

function namesOf(shape: Element): Element | null {
  const [names = null] = elementsIn(shape).filter(({ localName }) => localName?.startsWith("nv"));
  return elementAt(names, "cNvPr");
}

function isHidden(shape: Element): boolean {
  return isTrue(attributeOf(namesOf(shape), "hidden"));
}

function inside(group: Element, { scale, group: outer }: Around): Around {
  const name = attributeOf(namesOf(group), "id") ?? "group";
  return { scale: scaleOf(group, scale), group: outer ?? name };
}

function readShape(shape: Element, reading: SlideReading, { scale, group }: Around): Shape[] {
  const placeholder = placeholderOf(shape);
  if (placeholder !== null && isFurniture(placeholder)) return [];
  const { layout, at } = reading;
  const own = frameOf(shape, scale);
  const styles = placeholder === null ? [] : layout.stylesOf(placeholder);
  const lines = readText(elementAt(shape, "txBody"), styles);
  const frame = own ?? (placeholder === null ? null : layout.frameOf(placeholder));
  if (placeholder !== null && isTitle(placeholder)) {
    const blocks = toHeading(lines.map(({ text }) => text).join("\n"), placeholder, at);
    return [{ frame, blocks, isTitle: true, isBox: false, group: null }];
  }
  const isBox = placeholder === null;
  return [{ frame, blocks: toTextBlocks(lines, at), isTitle: false, isBox, group }];
}

const LEVEL_OF_DECK = 1;
const LEVEL_OF_SLIDE = 2;

function toHeading(words: string, placeholder: Element, at: Place): Block[] {
  const text = words.replace(/\s+/g, " ").trim();
  const level = kindOf(placeholder) === "ctrTitle" ? LEVEL_OF_DECK : LEVEL_OF_SLIDE;
  return text === "" ? [] : [{ type: "heading", level, text, at }];
}

function readGraphic(shape: Element, reading: SlideReading, { scale, group }: Around): Shape {
  const frame: Frame | null = frameOf(shape, scale);
  const alt = attributeOf(namesOf(shape), "descr")?.trim() || null;
  return { frame, blocks: readFrame(shape, alt, reading), isTitle: false, isBox: false, group };
}

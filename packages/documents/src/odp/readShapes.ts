import type { Block } from "@pcplan/core/document";
import { type OdfReading, readObject } from "../odf/readObject.js";
import { readLines } from "../odf/readLines.js";
import { readTable } from "../odf/readTable.js";
import { toTextBlocks } from "../slides/toTextBlocks.js";
import type { Shape } from "../slides/types.js";
import { attributeOf, type Element, elementAt, elementsIn } from "../xml/elements.js";
import { frameOf } from "./frames.js";

/** What of a slide is no shape on it. */
const ASIDES = new Set(["notes", "par", "seq", "forms", "animations", "annotation"]);

/** The kinds of frame for running heads and feet, whose words stand on every slide. */
const FURNITURE = new Set(["header", "footer", "date-time", "page-number"]);

/** Reads the shapes of a slide; what is hidden, and what waits for words, is left out. */
export function readShapes(
  page: Element,
  reading: OdfReading,
  group: string | null = null,
): Shape[] {
  const level = hasSubtitle(page) ? LEVEL_OF_DECK : LEVEL_OF_SLIDE;
  return elementsIn(page).flatMap((shape, index): Shape[] => {
    const kind = attributeOf(shape, "class") ?? "";
    if (ASIDES.has(shape.localName ?? "") || FURNITURE.has(kind) || isEmpty(shape)) return [];
    if (shape.localName === "g") return readShapes(shape, reading, group ?? `group-${index}`);
    const frame = frameOf(shape);
    if (kind === "title")
      return [{ frame, blocks: toHeading(shape, level, reading), ...TITLE, group: null }];
    const isBox = kind === "" && elementAt(shape, "table") === null;
    return [{ frame, blocks: readShape(shape, reading), isTitle: false, isBox, group }];
  });
}

const TITLE = { isTitle: true, isBox: false };
const LEVEL_OF_DECK = 1;
const LEVEL_OF_SLIDE = 2;

/** A deck's own title stands over a subtitle. */
function hasSubtitle(page: Element): boolean {
  return elementsIn(page).some((shape) => attributeOf(shape, "class") === "subtitle");
}

function isEmpty(shape: Element): boolean {
  return attributeOf(shape, "placeholder") === "true" || attributeOf(shape, "display") === "none";
}

function toHeading(shape: Element, level: number, { file, at }: OdfReading): Block[] {
  const lines = linesIn(shape, file.styles);
  const text = lines
    .map((line) => line.text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? [] : [{ type: "heading", level, text, at }];
}

function linesIn(shape: Element, styles: OdfReading["file"]["styles"]) {
  return readLines(elementAt(shape, "text-box") ?? shape, styles);
}

function readShape(shape: Element, reading: OdfReading): Block[] {
  const { file, at, count } = reading;
  const table = elementAt(shape, "table");
  if (table !== null) return [readTable(table, { styles: file.styles, at, count })].flatMap(some);
  return readObject(shape, reading) ?? toTextBlocks(linesIn(shape, file.styles), at);
}

const some = (table: Block | null): Block[] => (table === null ? [] : [table]);

import type { Block } from "@pcplan/core/document";
import { createDocumentProblem } from "../messages.js";
import { toTextBlocks } from "../slides/toTextBlocks.js";
import {
  attributeOf,
  type Element,
  elementAt,
  elementsIn,
  elementsUnder,
} from "../xml/elements.js";
import { readChart } from "./readChart.js";
import { readTable } from "./readTable.js";
import { readText } from "./readText.js";
import type { SlideReading } from "./slideReading.js";

/** Reads what stands in a frame: a table, a chart or the words of a diagram; anything else is said not to be read. */
export function readFrame(frame: Element, alt: string | null, reading: SlideReading): Block[] {
  const data = elementAt(frame, "graphic", "graphicData");
  const table = elementAt(data, "tbl");
  const { at, count, layout } = reading;
  if (table !== null) return [readTable(table, { theme: layout.theme, at, count })].flatMap(some);
  const [content = null] = elementsIn(data);
  const blocks = readContent(content, alt, reading);
  if (blocks !== null) return blocks;
  const found = alt ?? attributeOf(data, "uri");
  reading.problems.push(
    createDocumentProblem("object-unread", {}, { severity: "warning", found, at }),
  );
  return alt === null ? [] : [{ type: "paragraph", text: alt, at }];
}

const some = (table: Block | null): Block[] => (table === null ? [] : [table]);

/** `null` where it is of a kind that is not read. */
function readContent(
  content: Element | null,
  alt: string | null,
  { slide, deck, at, count }: SlideReading,
): Block[] | null {
  const partNamed = (name: string) =>
    deck.readPart(slide.targets.get(attributeOf(content, name) ?? "") ?? null);
  if (content?.localName === "chart") {
    const chart = partNamed("id");
    const read = chart && readChart(chart.root, { alt, at, count });
    return read && [read];
  }
  if (content?.localName !== "relIds") return null;
  const words = partNamed("dm");
  const points = elementsUnder(elementAt(words?.root ?? null, "ptLst"), "t");
  const lines = points.flatMap((point) => readText(point));
  return lines.length === 0 ? null : toTextBlocks(lines, at);
}

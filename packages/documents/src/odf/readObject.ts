import type { Block } from "@pcplan/core/document";
import type { Place, Problem } from "@pcplan/core/result";
import { createDocumentProblem } from "../messages.js";
import { attributeOf, type Element, elementAt, wordsUnder } from "../xml/elements.js";
import type { OpenFile } from "./openOdf.js";
import { readChart } from "./readChart.js";

/** What is known while the parts of a file are read. */
export interface OdfReading {
  file: OpenFile;
  at: Place;
  /** Told how many cells of tables and charts there are, before they are kept. */
  count: (cells: number) => void;
  problems: Problem[];
}

/**
 * Reads the object in a frame, such as a chart; one of a kind that is not read is said.
 * @returns `null` where there is no object in the frame
 */
export function readObject(
  frame: Element,
  { file, at, count, problems }: OdfReading,
): Block[] | null {
  const object = elementAt(frame, "object") ?? elementAt(frame, "object-ole");
  if (object === null) return null;
  const alt = wordsUnder(elementAt(frame, "desc")).trim() || null;
  const body = file.objectOf(attributeOf(object, "href"));
  const chart = body && readChart(body, { alt, at, count });
  if (chart !== null) return [chart];
  if (elementAt(body, "math") !== null) return [];
  const found = alt ?? attributeOf(frame, "name");
  problems.push(createDocumentProblem("object-unread", {}, { severity: "warning", found, at }));
  return alt === null ? [] : [{ type: "paragraph", text: alt, at }];
}

import type { Region } from "@pcplan/core/document";
import { findLooseTables } from "./findLooseTables.js";
import { findParts } from "./findParts.js";
import { numberLines, placeGraphic, placeTable, placeText, type Placing } from "./placeBlocks.js";
import { boundsOf } from "./placedGraphics.js";
import { runsOf } from "./runsOf.js";
import { type PlacedText, toTextBlocks, toTextLines } from "./toTextBlocks.js";
import { type Element, toZones, type Zone } from "./toZones.js";
import type { PlacedBlock } from "./placedBlock.js";
import type { LayoutPage, Run } from "./types.js";
import { type PageWords, usualOfPage } from "./usualOfPage.js";

/**
 * Reads one page: first its tables, figures and charts, then the words around them as headings, paragraphs and list items,
 * column by column. Tables are found by the source's tags, then by their drawn lines, then by the space between their
 * columns; words that one way takes are not there for the next.
 * @param usual the height of the document's usual words
 */
export function toBlocks(page: LayoutPage, source: string, usual: number): PlacedBlock[] {
  const { tables, graphics, left } = findParts(page);
  const graphicRuns = graphics.flatMap(({ runs }) => runs);
  const lines = numberLines([...left, ...tables.flatMap(runsOf), ...graphicRuns]);
  const placing = { page, source, lines };
  const blocks = [
    ...tables.map((table) => placeTable(table, placing)),
    ...graphics.map((graphic, at) => placeGraphic(graphic, at, placing)),
  ];
  const level = left.filter((run) => run.turned === "not");
  const zones = toZones([
    ...blocks.map(toElement),
    ...level.map((run) => ({ ...boundsOf([run]), run, block: null })),
  ]);
  const words = usualOfPage(level, usual);
  const read = zones.flatMap((zone, at) => readZone(zone, at, { ...placing, words }));
  const turned = left
    .filter((run) => run.turned !== "not")
    .map((run) => placeText(toTurned(run), placing));
  return [...read, ...turned];
}

function toElement(block: PlacedBlock): Element {
  return { ...block.bounds, run: null, block };
}

interface ZonePlacing extends Placing {
  words: PageWords;
}

/** Reads a zone from top to bottom: what was found in it, tables that show only now, and its text. */
function readZone({ elements, isColumn }: Zone, at: number, placing: ZonePlacing): PlacedBlock[] {
  const blocks = elements.flatMap(({ block }) => block ?? []);
  const runs = elements.flatMap(({ run }) => run ?? []);
  const tables = isColumn ? findLooseTables(runs) : [];
  const taken = new Set(tables.flatMap(runsOf));
  const texts = toTexts(
    runs.filter((run) => !taken.has(run)),
    isColumn,
    placing,
  );
  const region: Region | null = isColumn
    ? { id: `page-${placing.page.number}-column-${at + 1}`, kind: "column" }
    : null;
  return [
    ...blocks,
    ...tables.map((table) => placeTable(table, placing)),
    ...texts.map((text) => placeText(text, placing)),
  ]
    .map((block) => ({ ...block, region: block.region ?? region }))
    .toSorted((a, b) => a.bounds.top - b.bounds.top);
}

function toTexts(
  runs: readonly Run[],
  isColumn: boolean,
  { page, words }: ZonePlacing,
): PlacedText[] {
  const start = runs.reduce((least, { left }) => Math.min(least, left), page.width);
  const end = runs.reduce((most, { right }) => Math.max(most, right), 0);
  const isNarrow = isColumn || end < page.width * 0.6;
  return toTextBlocks(toTextLines(runs), words, isNarrow ? end : Math.max(end, page.width - start));
}

function toTurned(run: Run): PlacedText {
  return { text: run.text, level: null, isItem: false, lines: [{ ...run, runs: [run] }] };
}

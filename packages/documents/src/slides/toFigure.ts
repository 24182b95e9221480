import type { Block, Figure, FigurePart } from "@pcplan/core/document";

/** A figure as dashboards print it large: a count, a share or a sum. */
const VALUE = /^[+-]?£?\d[\d,]{0,14}(?:\.\d{1,6})?\s?(?:%|bn|[km])?$/i;

/** Labels are a few words and no sentence. */
const LONGEST_LABEL = 60;

/** One of the smaller figures, before or after what it counts: "35 green", "Green: 35". */
const PART =
  /(?<value>\d[\d,]{0,9}%?)\s(?<label>\p{L}[\p{L} -]{0,30})|(?<before>\p{L}[\p{L} -]{0,30})[:\s–-]\s?(?<after>\d[\d,]{0,9}%?)/gu;

/** True of a text that is nothing but a figure. */
export function isFigureValue(text: string): boolean {
  return VALUE.test(text.trim());
}

/**
 * Makes a tile of a dashboard of the texts in a box: one large figure, one label, and the smaller figures of which it is
 * made; `null` where the box holds anything else.
 */
export function toFigure(blocks: readonly Block[]): Figure | null {
  const lines = blocks.flatMap(linesOf);
  if (lines.includes(null)) return null;
  const texts = lines.filter((line) => line !== null);
  const values = texts.filter(isFigureValue);
  const others = texts.filter((text) => !isFigureValue(text));
  const parts = others.map(toParts);
  const labels = others.filter((_, at) => parts[at]?.length === 0);
  const [value, label] = [values[0], labels.join(" ")];
  if (values.length !== 1 || value === undefined || !isLabel(label)) return null;
  const at = blocks[0]?.at ?? null;
  return { type: "figure", value: value.trim(), label, parts: parts.flat(), at };
}

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /^\p{L}/u.test(text) && !/\d|[.;:?!]$/.test(text);
}

/** `null` stands for a block that no tile holds. */
function linesOf(block: Block): (string | null)[] {
  if (block.type === "paragraph" || block.type === "heading") return block.text.split("\n");
  if (block.type === "list") return block.items.map(({ text }) => text);
  return [null];
}

/** The smaller figures of a line that holds nothing else. */
function toParts(line: string): FigurePart[] {
  const found = [...line.matchAll(PART)];
  const rest = line.replace(PART, "").replace(/[\s,;/|·•–-]+/g, "");
  if (rest !== "") return [];
  return found.map(({ groups = {} }) => ({
    value: groups["value"] ?? groups["after"] ?? "",
    label: (groups["label"] ?? groups["before"] ?? "").trim(),
  }));
}

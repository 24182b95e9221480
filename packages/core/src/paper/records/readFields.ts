import type { Line } from "../../document/index.js";
import type { RecordPart } from "./types.js";

/** A label is short, and starts with a letter. */
const LABELLED = /^["“*_]*(\p{L}[^:|;]{1,44}?)[*_]*\s?:[*_]*\s*(.*)$/su;
/** A longer line is running text. */
const LONGEST_LINE = 2000;
const BETWEEN = /\s[|•]\s|[|•;]\s|,\s(?=[\p{L} ]{2,30}:\s)|\.\s(?=[\p{L} ]{2,30}:\s)/u;

/** The labelled parts of one line, "Forecast: March 2026 | RAG: Amber"; `null` where one of its parts has no label. */
export function readFields({ text, at }: Pick<Line, "text" | "at">): RecordPart[] | null {
  if (text.length > LONGEST_LINE) return null;
  const parts = text.split(BETWEEN).map((part) => part.trim());
  const fields = parts
    .filter((part) => part !== "")
    .map((part) => {
      const [, label, value = ""] = LABELLED.exec(part) ?? [];
      return label === undefined ? null : { label: label.trim(), text: withoutStop(value), at };
    });
  return fields.length > 0 && fields.every((field) => field !== null) ? fields : null;
}

/** The full stop behind one value is no part of it; a sentence of its own keeps it. */
function withoutStop(text: string): string {
  const value = text.trim();
  return value.endsWith(".") && !/[.!?] /.test(value) && value.split(" ").length <= 5
    ? value.slice(0, -1)
    : value;
}

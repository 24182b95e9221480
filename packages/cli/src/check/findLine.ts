import { formatPlace, type Place } from "@pcplan/core/result";

/** Files whose lines a person can see and count; a line of a PDF is one of the text that was taken out of it. */
const WITH_LINES = /\.(?:txt|md|markdown|csv|tsv|html?|json|ndjson)$/i;

/** The line of a place, where its file has lines that a person can find; `null` where it has pages or sheets. */
export function findLine({ source, line }: Pick<Place, "source" | "line">): number | null {
  return source !== null && WITH_LINES.test(source) ? line : null;
}

/** A sentence with the page and the row to which it belongs, where no line leads to it. */
export function withPlace(sentence: string, at: Place | null): string {
  if (at === null || findLine(at) !== null) return sentence;
  const place = formatPlace({ ...at, line: null });
  return place === "" ? sentence : `${sentence} (${place})`;
}

import type { Paper } from "../paper/index.js";

/** Problems of reading after which rows may be absent: fewer than stated then says nothing for certain. */
const ROWS_ABSENT = new Set([
  "table-not-recognised",
  "table-unread",
  "row-unread",
  "list-unread",
  "rating-unread",
]);
/** Problems after which a row may stand where it does not belong, or be none. */
const ROWS_UNCLEAR = new Set([
  "row-without-title",
  "row-as-label",
  "row-as-total",
  "row-too-short",
  "row-too-long",
  "column-by-content",
  "rows-from-lines",
  "status-unread",
  "rag-unread",
]);

/**
 * Says whether a figure of the headline was read for certain: nothing in the paper contradicts it, it was not told from
 * its place alone, and no letter stood for it.
 * @param field such as `current`, `rag` or `delivered`
 * @example
 * isStatedForCertain(parsePaperText("Current projects: 12"), "current"); // => true
 */
export function isStatedForCertain({ headline, repaired = [] }: Paper, field: string): boolean {
  const isLikely = headline?.evidence?.some(
    (one) => one.field === field && one.confidence === "likely",
  );
  const isByPosition = field === "rag" && headline?.assumptions.includes("rag-by-position");
  const isRepaired = repaired.some((one) => one.about === "headline" && one.field === field);
  return !isLikely && !isByPosition && !isRepaired;
}

/**
 * Says whether the rows of a paper were read well enough to hold their number against a stated one: they stand in tables
 * whose headings tell what each column holds, and no colour, repaired cell or line of words told any of them.
 * @example
 * hasCertainRows(parsePaperText("Current projects: 12"), { stated: 12, counted: 11 }); // => true
 */
export function hasCertainRows(
  { problems, projects, columns = [], repaired = [] }: Paper,
  { stated, counted }: { stated: number; counted: number },
): boolean {
  const isAssumed = projects.some(({ rag }) => (rag?.assumptions ?? []).length > 0);
  const isRepaired = repaired.some(({ field }) => ["stage", "rag", "forecast"].includes(field));
  const isUnclear = problems.some(
    ({ code }) => ROWS_UNCLEAR.has(code) || (counted < stated && ROWS_ABSENT.has(code)),
  );
  return !isUnclear && !isAssumed && !isRepaired && columns.length === 0;
}

import { shortMonthNames } from "../calendar/index.js";
import { parseForecast } from "../forecast/index.js";
import type { Stage } from "../lifecycle/index.js";
import { cellStages, type Vocabulary } from "../profile/index.js";
import { parseRag, type Rag } from "../rag/index.js";
import { foldWords } from "../text/index.js";

/** What a status cell says: a stage, a rating, or both. */
export interface Status {
  stage: Stage | null;
  rag: Rag | null;
  /** Whether the cell says no more than that, so that nothing of it is to be kept beside it. */
  isWhole: boolean;
}

/** Where the words of a stage end and what is said of it starts. */
const BREAK = new RegExp(
  String.raw`\s?[–—:;,.(]\s?|\s-\s|\s(?=\d)|\s(?=(?:in )?(?:${shortMonthNames.join("|")}))`,
  "i",
);

/**
 * Reads a status cell, which may hold a stage, a rating or a stage with more behind it: `On hold`, `Amber`, `In progress –
 * weather delays`, `Completed May 2021`; `On track` is both. Words that are neither give neither.
 */
export function readStatus(
  cell: string,
  { statusWords, ragScheme }: Pick<Vocabulary, "statusWords" | "ragScheme">,
): Status {
  const folded = foldWords(cell);
  const alone = Object.hasOwn(cellStages, folded) ? cellStages[folded] : undefined;
  const stage = statusWords.get(folded) ?? alone ?? null;
  const rag = parseRag(cell, ragScheme);
  const isBoth = rag?.value === "on-track";
  if (stage !== null) return { stage, rag: isBoth ? rag : null, isWhole: true };
  if (rag !== null && rag.value !== null) return { stage: null, rag, isWhole: true };
  const [head = "", ...rest] = cell.split(BREAK);
  const behind = rest.join(" ");
  const isPlain =
    behind !== "" && (isDate(behind) || !/\b(?:not|but|except|until)\b/i.test(behind));
  const headed = isPlain ? (statusWords.get(foldWords(head)) ?? null) : null;
  return { stage: headed, rag: null, isWhole: false };
}

function isDate(text: string): boolean {
  return parseForecast(text).kind === "period";
}

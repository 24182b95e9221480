import type { Paper } from "../paper/index.js";
import { nameOf } from "../series/index.js";
import { formatHeadlineValue, formatRagFigures, HEADLINE } from "./headlineValue.js";
import { COLUMN_FIELD, type ReviewLine } from "./types.js";

/**
 * Lists every value of a paper that is not certain, for a person to confirm or correct: strands that were told
 * from broken labels or from the rows around them, counts that were taken for colours by their order, figures that a
 * letter stood for, cells that were put together over a page break, and columns that were told by what they hold.
 * Each line says what speaks for the value; `answer` is `null` until somebody has answered.
 * @see applyReview
 * @example
 * const paper = parsePaperText("");
 * toReview(paper); // => []
 */
export function toReview(paper: Paper): ReviewLine[] {
  return [
    ...reviewByPosition(paper),
    ...reviewLikely(paper),
    ...reviewColumns(paper),
    ...reviewStrands(paper),
    ...reviewRepaired(paper),
  ];
}

/** The figures of the headline that are likely, each once, with the first words that speak for it. */
function reviewLikely(paper: Paper): ReviewLine[] {
  const { headline } = paper;
  const likely = headline?.evidence?.filter(({ confidence }) => confidence === "likely") ?? [];
  const fields = [...new Set(likely.map(({ field }) => field))].filter(
    (field) => field !== "byStrand",
  );
  return fields.flatMap((field) => {
    const value = headline && formatHeadlineValue(headline, field);
    if (value == null) return [];
    const evidence = likely
      .filter((one) => one.field === field)
      .map((one) => one.evidence)
      .join(" / ");
    return [{ paper: nameOf(paper), about: HEADLINE, field, value, evidence, answer: null }];
  });
}

function reviewByPosition(paper: Paper): ReviewLine[] {
  const { rag, assumptions, current } = paper.headline ?? {
    rag: null,
    assumptions: [],
    current: null,
  };
  if (rag === null || !assumptions.includes("rag-by-position")) return [];
  return [
    {
      paper: nameOf(paper),
      about: HEADLINE,
      field: "rag",
      value: formatRagFigures(rag),
      evidence: `The counts stand without colours; as green, amber and red they add up to the ${current ?? 0} projects beside them.`,
      answer: null,
    },
  ];
}

function reviewStrands(paper: Paper): ReviewLine[] {
  return paper.projects
    .filter(
      ({ strandConfidence, strandEvidence }) =>
        strandConfidence !== "certain" && strandEvidence !== null,
    )
    .map(({ title, strand, strandEvidence }) => ({
      paper: nameOf(paper),
      about: title,
      field: "strand",
      value: strand,
      evidence: strandEvidence ?? "",
      answer: null,
    }));
}

function reviewColumns(paper: Paper): ReviewLine[] {
  return (paper.columns ?? []).map(({ heading, field, evidence }) => ({
    paper: nameOf(paper),
    about: heading,
    field: COLUMN_FIELD,
    value: field,
    evidence,
    answer: null,
  }));
}

function reviewRepaired(paper: Paper): ReviewLine[] {
  return (paper.repaired ?? []).map((one) => ({ paper: nameOf(paper), ...one, answer: null }));
}

import type { Headline } from "../paper/index.js";
import { type RagCounts, toRagEntries } from "../rag/index.js";

/** By which a line of the review file names the headline. */
export const HEADLINE = "headline";

const countFields = ["total", "completed", "current", "candidate", "onHold"] as const;

/** The counts of the ratings as a review file gives them: figures alone, from the best to the worst. */
export function formatRagFigures(rag: RagCounts): string {
  return toRagEntries(rag)
    .map(([, count]) => count)
    .join(" ");
}

/** A figure of the headline as a review file gives it; `null` where the headline has none of that name. */
export function formatHeadlineValue(headline: Headline, field: string): string | null {
  if (field === "rag") return headline.rag && formatRagFigures(headline.rag);
  const name = countFields.find((one) => one === field);
  const value = name === undefined ? null : headline[name];
  return value === null ? null : `${value}`;
}

/** The headline with another figure; `null` where the answer is none of its field. */
export function withHeadlineValue(
  headline: Headline,
  field: string,
  answer: string,
): Headline | null {
  const figures = answer.split(/\s+/);
  if (!figures.every((figure) => /^\d{1,4}$/.test(figure))) return null;
  if (field === "rag") {
    const points = toRagEntries(headline.rag ?? {}).map(([rating]) => rating);
    if (points.length !== figures.length) return null;
    const rag = Object.fromEntries(points.map((rating, at) => [rating, Number(figures[at])]));
    return { ...headline, rag };
  }
  const name = countFields.find((one) => one === field);
  return name === undefined || figures.length !== 1
    ? null
    : { ...headline, [name]: Number(answer) };
}

/** The headline with a figure that a person has confirmed. */
export function withCertainty(headline: Headline, field: string): Headline {
  const assumptions =
    field === "rag"
      ? headline.assumptions.filter((one) => one !== "rag-by-position")
      : headline.assumptions;
  const certain = { ...headline, assumptions };
  if (headline.evidence === undefined) return certain;
  const evidence = headline.evidence.map((one) =>
    one.field === field ? { ...one, confidence: "certain" as const } : one,
  );
  return { ...certain, evidence };
}

import { comparePapers, toComparisonDocument } from "@pcplan/core/comparison";
import { summarisePaper, toDashboardDocument } from "@pcplan/core/dashboard";
import { type Block, createHeading, createParagraph, type Document } from "@pcplan/core/document";
import { checkPaper, type CheckOptions, toCheckDocument } from "@pcplan/core/findings";
import type { Paper } from "@pcplan/core/paper";
import type { ReviewLine } from "@pcplan/core/review";
import { describeReading } from "@pcplan/core/series";
import type { Language } from "@pcplan/core/text";
import { reportWords } from "./report.messages.js";

/** Of which paper a report is, and how it is made. */
export interface ReportOptions extends CheckOptions {
  /** An earlier paper; what changed since comes first. `null` or left out, nothing is compared. */
  since?: Paper | null;
  /** The answers of a review file, for the matches of the two papers. */
  review?: readonly ReviewLine[] | undefined;
  /** The language of its words; English where it is left out. */
  lang?: Language;
}

/** The deepest level of a heading. */
const DEEPEST = 6;

/**
 * Joins what people read of one paper into one document: what changed since an earlier one, the dashboard, the findings
 * and the receipt, each as the command shows it and one level below the paper's title.
 */
export function toReportDocument(
  paper: Paper,
  { since = null, review, lang = "en", ...options }: ReportOptions = {},
): Document {
  const changes =
    since && toComparisonDocument(comparePapers(since, paper, review && { review }), { lang });
  const dashboard = toDashboardDocument(summarisePaper(paper, options), { lang });
  const findings = toCheckDocument(checkPaper(paper, options), { lang });
  const title = paper.title ?? reportWords.en.untitled;
  return {
    source: null,
    lang,
    title,
    blocks: [
      createHeading(1, title),
      ...(changes === null ? [] : below(changes.blocks)),
      ...below(dashboard.blocks),
      ...below([createHeading(1, reportWords.en.findings), ...findings.blocks]),
      ...below([createHeading(1, reportWords.en.read), createParagraph(describeReading(paper))]),
    ],
    problems: [],
  };
}

function below(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.type === "heading" ? { ...block, level: Math.min(block.level + 1, DEEPEST) } : block,
  );
}

import type { Headline, Paper } from "../paper/index.js";
import type { Project } from "../project/index.js";
import { failure, type Result, success } from "../result/index.js";
import { foldTitle } from "../text/index.js";
import { applyColumn } from "./applyColumn.js";
import { applyRepair } from "./applyRepair.js";
import {
  formatHeadlineValue,
  HEADLINE,
  withCertainty,
  withHeadlineValue,
} from "./headlineValue.js";
import { answerUnread, lineUnfit } from "./reviewProblems.js";
import {
  type ApplyReviewOptions,
  COLUMN_FIELD,
  CONFIRMED,
  MATCH_FIELD,
  type ReviewLine,
  type ReviewProblemCode,
} from "./types.js";

/**
 * Applies a person's answers to a paper: the value becomes certain. Lines without an answer change nothing. An
 * answered line that fits nothing in this paper any more is the problem `review-line-unfit`, a note, and an
 * answer that cannot be read is `review-answer-unread`; both stand in the paper's `problems`.
 * @param lines the review file of this paper, or of an earlier one of the series
 * @param options.yearStart the month in which the quarters of a corrected forecast start, as the paper was read
 * @example
 * const paper = parsePaperText("");
 * applyReview(paper, []) === paper; // => true
 */
export function applyReview(
  paper: Paper,
  lines: readonly ReviewLine[],
  options: ApplyReviewOptions = {},
): Paper {
  const answered = lines.filter(({ answer }) => answer !== null);
  return answered.reduce((reviewed, line) => {
    const next = applyLine(reviewed, line, options);
    return next.ok
      ? next.value
      : { ...reviewed, problems: [...reviewed.problems, ...next.problems] };
  }, paper);
}

function applyLine(
  paper: Paper,
  line: ReviewLine,
  options: ApplyReviewOptions,
): Result<Paper, ReviewProblemCode> {
  if (line.field === "strand") return applyStrand(paper, line);
  if (isLikely(paper, line)) {
    const { headline } = paper;
    return headline ? applyHeadline(paper, { headline, line }) : failure(lineUnfit(line));
  }
  if (line.field === MATCH_FIELD) return success(paper);
  if (line.field === COLUMN_FIELD) return applyColumn(paper, line, options);
  return applyRepair(paper, line, options);
}

function applyStrand(paper: Paper, line: ReviewLine): Result<Paper, ReviewProblemCode> {
  const isMeant = ({ title }: Project) => foldTitle(title) === foldTitle(line.about);
  if (!paper.projects.some(isMeant)) return failure(lineUnfit(line));
  const strand = line.answer === CONFIRMED ? line.value : line.answer;
  if (strand === null) return success(paper);
  const projects = paper.projects.map((project) =>
    isMeant(project) && project.strandConfidence !== "certain"
      ? { ...project, strand, strandConfidence: "certain" as const, strandEvidence: WHY }
      : project,
  );
  const strands = paper.strands.includes(strand) ? [] : [strand];
  return success({ ...paper, projects, strands: [...paper.strands, ...strands] });
}

const WHY = "A person answered for it in the review file.";

/** Answers for a figure of the headline that was likely, or for ratings that were read by their order. */
function applyHeadline(
  paper: Paper,
  { headline, line }: { headline: Headline; line: ReviewLine },
): Result<Paper, ReviewProblemCode> {
  const { field, value, answer } = line;
  const asRead = formatHeadlineValue(headline, field);
  if (asRead === null) return failure(lineUnfit(line));
  if (answer === CONFIRMED) return success({ ...paper, headline: withCertainty(headline, field) });
  if (asRead !== value) return failure(lineUnfit(line));
  const changed = withHeadlineValue(headline, field, answer ?? "");
  if (changed === null) return failure(answerUnread(line));
  return success({ ...paper, headline: withCertainty(changed, field) });
}

/** Whether a line is about a figure of which the headline says that it is likely; ratings are always asked so. */
function isLikely({ headline, repaired = [] }: Paper, { about, field }: ReviewLine): boolean {
  const isRepair = repaired.some((one) => one.about === about && one.field === field);
  if (about !== HEADLINE || isRepair) return false;
  const said = headline?.evidence?.some((one) => one.field === field);
  return field === "rag" || (said ?? false);
}

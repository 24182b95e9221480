import type { Paper } from "../paper/index.js";
import type { Project } from "../project/index.js";
import { toRagEntries } from "../rag/index.js";
import { failure, type Result, success } from "../result/index.js";
import { foldTitle } from "../text/index.js";
import { applyRepair } from "./applyRepair.js";
import { answerUnread, lineUnfit } from "./reviewProblems.js";
import {
  type ApplyReviewOptions,
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
  if (line.field === "rag" && line.about === "headline") return applyRag(paper, line);
  if (line.field === MATCH_FIELD) return success(paper);
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

function applyRag(paper: Paper, line: ReviewLine): Result<Paper, ReviewProblemCode> {
  const { headline } = paper;
  if (headline === null || headline.rag === null) return failure(lineUnfit(line));
  const asRead = toRagEntries(headline.rag)
    .map(([, count]) => count)
    .join(" ");
  const assumptions = headline.assumptions.filter((one) => one !== "rag-by-position");
  if (line.answer === CONFIRMED)
    return success({ ...paper, headline: { ...headline, assumptions } });
  if (asRead !== line.value) return failure(lineUnfit(line));
  const [green, amber, red, ...more] = (line.answer ?? "").split(/\s+/).map(Number);
  const counts = [green, amber, red, ...more];
  if (counts.length !== 3 || !counts.every((count) => Number.isInteger(count)))
    return failure(answerUnread(line));
  const rag = { green: green ?? 0, amber: amber ?? 0, red: red ?? 0 };
  return success({ ...paper, headline: { ...headline, rag, assumptions } });
}

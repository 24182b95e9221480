import type { Paper } from "../paper/index.js";
import type { Project } from "../project/index.js";
import { type Problem, problem } from "../result/index.js";
import { foldTitle } from "../text/index.js";
import { applyRepair } from "./applyRepair.js";
import { CONFIRMED, MATCH_FIELD, type ReviewLine } from "./types.js";

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
  options: { yearStart?: 1 | 4 | undefined } = {},
): Paper {
  const answered = lines.filter(({ answer }) => answer !== null);
  return answered.reduce((reviewed, line) => applyLine(reviewed, line, options), paper);
}

function applyLine(
  paper: Paper,
  line: ReviewLine,
  options: { yearStart?: 1 | 4 | undefined },
): Paper {
  if (line.field === "strand") return applyStrand(paper, line);
  if (line.field === "rag" && line.about === "headline") return applyRag(paper, line);
  if (line.field === MATCH_FIELD) return paper;
  const repaired = applyRepair(paper, line, options);
  if (repaired === "unfit") return withProblem(paper, unfit(line));
  return repaired === "unread" ? withProblem(paper, unread(line)) : repaired;
}

function applyStrand(paper: Paper, line: ReviewLine): Paper {
  const isMeant = ({ title }: Project) => foldTitle(title) === foldTitle(line.about);
  if (!paper.projects.some(isMeant)) return withProblem(paper, unfit(line));
  const strand = line.answer === CONFIRMED ? line.value : line.answer;
  if (strand === null) return paper;
  const projects = paper.projects.map((project) =>
    isMeant(project) && project.strandConfidence !== "certain"
      ? { ...project, strand, strandConfidence: "certain" as const, strandEvidence: WHY }
      : project,
  );
  const strands = paper.strands.includes(strand) ? [] : [strand];
  return { ...paper, projects, strands: [...paper.strands, ...strands] };
}

const WHY = "A person answered for it in the review file.";

function applyRag(paper: Paper, line: ReviewLine): Paper {
  const { headline } = paper;
  if (headline === null || headline.rag === null) return withProblem(paper, unfit(line));
  const asRead = `${headline.rag.green} ${headline.rag.amber} ${headline.rag.red}`;
  const assumptions = headline.assumptions.filter((one) => one !== "rag-by-position");
  if (line.answer === CONFIRMED) return { ...paper, headline: { ...headline, assumptions } };
  if (asRead !== line.value) return withProblem(paper, unfit(line));
  const [green, amber, red, ...more] = (line.answer ?? "").split(/\s+/).map(Number);
  const counts = [green, amber, red, ...more];
  if (counts.length !== 3 || !counts.every((count) => Number.isInteger(count)))
    return withProblem(paper, unread(line));
  const rag = { green: green ?? 0, amber: amber ?? 0, red: red ?? 0 };
  return { ...paper, headline: { ...headline, rag, assumptions } };
}

function withProblem(paper: Paper, one: Problem): Paper {
  return { ...paper, problems: [...paper.problems, one] };
}

function unfit({ about, field, value }: ReviewLine): Problem {
  return problem({
    code: "review-line-unfit",
    severity: "note",
    message: `The review file answers for the ${field} of “${about}”, which this paper does not have.`,
    found: value,
    expected: "a line about something that this paper lists",
    advice: "Keep the line for other papers of the series, or take it out.",
  });
}

function unread({ about, field, answer }: ReviewLine): Problem {
  return problem({
    code: "review-answer-unread",
    severity: "warning",
    message: `The answer for the ${field} of “${about}” cannot be read.`,
    found: answer,
    expected:
      field === "rag"
        ? "“yes”, or the counts of green, amber and red, such as 35 7 0"
        : "“yes”, or the right number",
    advice: "Correct the answer in the review file.",
  });
}

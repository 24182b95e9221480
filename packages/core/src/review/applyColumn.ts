import { parseForecast } from "../forecast/index.js";
import type { LikelyColumn, Paper } from "../paper/index.js";
import { type ProjectField, projectFields, vocabularyOf } from "../profile/index.js";
import { parseDeadline, type Project } from "../project/index.js";
import { parseRag } from "../rag/index.js";
import { failure, type Result, success } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { answerUnread, lineUnfit } from "./reviewProblems.js";
import {
  type ApplyReviewOptions,
  CONFIRMED,
  REFUSED,
  type ReviewLine,
  type ReviewProblemCode,
} from "./types.js";

/**
 * Applies the answer for a column that was read by what it holds: `yes` confirms it, the name of another field moves its
 * cells there, and `no` moves them to the other cells of the row. A column that this paper read otherwise is left alone.
 * @returns the paper; `review-line-unfit` where no column of it has that heading, `review-answer-unread` where the answer
 * is no field, or is about the column of titles, without which there are no rows
 */
export function applyColumn(
  paper: Paper,
  line: ReviewLine,
  options: ApplyReviewOptions,
): Result<Paper, ReviewProblemCode> {
  const open = paper.columns ?? [];
  const named = open.filter(({ heading }) => foldWords(heading) === foldWords(line.about));
  if (named.length === 0) return failure(lineUnfit(line));
  const column = named.find(({ field }) => field === line.value);
  if (column === undefined) return success(paper);
  const { answer } = line;
  if (answer === CONFIRMED || answer === column.field) return success(withoutColumn(paper, column));
  const field = projectFields.find((one) => one === answer);
  const isUnread = (field === undefined && answer !== REFUSED) || field === "title";
  if (isUnread || column.field === "title") return failure(answerUnread(line));
  const projects = paper.projects.map((project) => {
    const text = column.cells[project.id];
    if (text === undefined) return project;
    const emptied = { ...project, ...readField(column.field, "", options) };
    return field !== undefined && isEmpty(emptied, field)
      ? { ...emptied, ...readField(field, text, options) }
      : { ...emptied, other: { ...emptied.other, ...(text && { [column.heading]: text }) } };
  });
  return success({ ...withoutColumn(paper, column), projects });
}

/** The paper, in which a person has answered for the column: it is asked for no more. */
function withoutColumn(paper: Paper, column: LikelyColumn): Paper {
  const { columns = [], ...rest } = paper;
  const left = columns.filter((one) => one !== column);
  const problems = paper.problems.filter(
    ({ code, found }) => code !== "column-by-content" || found !== column.heading,
  );
  return { ...rest, problems, ...(left.length > 0 && { columns: left }) };
}

/** What a cell says as one field of a row; an empty cell is the field as it is without a column. */
function readField(
  field: ProjectField,
  text: string,
  { yearStart }: ApplyReviewOptions,
): Partial<Project> {
  const printed = text === "" ? null : text;
  switch (field) {
    case "forecast":
      return { forecast: parseForecast(text, yearStart === undefined ? {} : { yearStart }) };
    case "rag":
      return { rag: parseRag(text) };
    case "stage":
      return { stage: vocabularyOf(null).statusWords.get(foldWords(text)) ?? "current" };
    case "strand":
      return { strand: printed, strandText: printed, ...strandKnown(printed) };
    case "priorities":
      return { priorities: printed === null ? null : [printed] };
    case "objective":
      return { objective: printed, deadline: printed === null ? null : parseDeadline(printed) };
    default:
      return { [field]: printed };
  }
}

function strandKnown(strand: string | null): Partial<Project> {
  if (strand === null) return { strandConfidence: "none", strandEvidence: null };
  return { strandConfidence: "certain", strandEvidence: WHY };
}

const WHY = "A person answered for its column in the review file.";

/** Whether a row has nothing under a field yet, so that a cell may be moved there. */
function isEmpty(project: Project, field: ProjectField): boolean {
  if (field === "forecast") return project.forecast.kind === "blank";
  return field === "stage" || project[field] === null;
}

import { type Decision, readDecisionAmounts } from "../decision/index.js";
import { parseForecast, type YearStart } from "../forecast/index.js";
import type { Headline, Paper } from "../paper/index.js";
import { parseDeadline, parseProjectTitle, type Project } from "../project/index.js";
import { failure, type Result, success } from "../result/index.js";
import { foldTitle } from "../text/index.js";
import { HEADLINE } from "./headlineValue.js";
import { answerUnread, lineUnfit } from "./reviewProblems.js";
import {
  type ApplyReviewOptions,
  CONFIRMED,
  type ReviewLine,
  type ReviewProblemCode,
} from "./types.js";

/**
 * Applies the answer for a value that was put together or read otherwise than printed: the value is the one that was
 * answered, and is asked for no more. A value that this paper has read otherwise, or as it stands, is left as it is.
 * @returns the paper; `review-line-unfit` where nothing in it has that name, `review-answer-unread` where the answer is
 * no value of its field
 */
export function applyRepair(
  paper: Paper,
  line: ReviewLine,
  { yearStart }: ApplyReviewOptions,
): Result<Paper, ReviewProblemCode> {
  const { about, field, value } = line;
  if (!hasEntry(paper, about)) return failure(lineUnfit(line));
  const open = paper.repaired ?? [];
  const isMeant = (one: ReviewLine | (typeof open)[number]) =>
    foldTitle(one.about) === foldTitle(about) && one.field === field && one.value === value;
  if (!open.some(isMeant)) return success(paper);
  const answer = line.answer === CONFIRMED ? value : line.answer;
  if (answer === null) return success(paper);
  const left = { ...paper, repaired: open.filter((one) => !isMeant(one)) };
  if (answer === value) return success(left);
  if (about === HEADLINE) return withCount(left, line, answer);
  const isNamed = ({ title }: { title: string }) => foldTitle(title) === foldTitle(about);
  return success({
    ...left,
    projects: paper.projects.map((one) =>
      isNamed(one) ? withProjectText(one, { field, answer, value, yearStart }) : one,
    ),
    decisions: paper.decisions.map((one) =>
      isNamed(one) ? withDecisionText(one, { field, answer, value }) : one,
    ),
  });
}

function hasEntry({ headline, projects, decisions }: Paper, about: string): boolean {
  if (about === HEADLINE) return headline !== null;
  return [...projects, ...decisions].some(({ title }) => foldTitle(title) === foldTitle(about));
}

function withCount(
  paper: Paper,
  line: ReviewLine,
  answer: string,
): Result<Paper, ReviewProblemCode> {
  const { headline } = paper;
  const { field } = line;
  if (headline === null || !/^\d{1,4}$/.test(answer)) return failure(answerUnread(line));
  const stated = Number(answer);
  const list = headline.lists[field as keyof Headline["lists"]];
  const changed = list
    ? { ...headline, lists: { ...headline.lists, [field]: { ...list, stated } } }
    : { ...headline, [field]: stated };
  return success({ ...paper, headline: changed });
}

interface Correction {
  field: string;
  value: string | null;
  answer: string;
}

function withProjectText(
  project: Project,
  { field, value, answer, yearStart }: Correction & { yearStart: YearStart | undefined },
): Project {
  if (field === "forecast" && project.forecast.text === value)
    return { ...project, forecast: parseForecast(answer, yearStart ? { yearStart } : {}) };
  if (project[field as keyof Project] !== value) return project;
  if (field === "title") return { ...project, ...parseProjectTitle(answer) };
  if (field === "objective")
    return { ...project, objective: answer, deadline: parseDeadline(answer) };
  return { ...project, [field]: answer };
}

function withDecisionText(decision: Decision, { field, value, answer }: Correction): Decision {
  if (decision[field as keyof Decision] !== value) return decision;
  const changed = { ...decision, [field]: answer };
  return { ...changed, amounts: readDecisionAmounts(changed.title, changed.summary).amounts };
}

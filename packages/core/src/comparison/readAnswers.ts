import type { Paper } from "../paper/index.js";
import type { Project } from "../project/index.js";
import type { Problem } from "../result/index.js";
import { CONFIRMED, MATCH_FIELD, type ReviewLine } from "../review/index.js";
import { nameOf } from "../series/index.js";
import { foldTitle } from "../text/index.js";
import { createUnfitProblem, type MatchProblemCode, type UnfitReason } from "./match.messages.js";
import type { CompareOptions, Pair } from "./types.js";

/** What persons have said of proposals, and the answers of theirs that do not fit. */
export interface Answers {
  confirmed: Pair[];
  refused: Pair[];
  problems: Problem[];
}

const REFUSED = /^no(?:ne)?$/i;

/**
 * Reads the answers that concern two papers: `yes` confirms the earlier row that a line proposes, `no` refuses it, and
 * the title or id of another earlier row names the right one. A line about this later paper that does not fit any more is
 * reported; one about another paper is passed over.
 */
export function readAnswers(before: Paper, after: Paper, options: CompareOptions): Answers {
  const { confirmed = [], refused = [], review = [] } = options;
  const answers: Answers = { confirmed: [], refused: [], problems: [] };
  keepFitting(confirmed, answers.confirmed, answers.problems, before, after);
  keepFitting(refused, answers.refused, answers.problems, before, after);
  for (const line of review)
    if (line.field === MATCH_FIELD && line.answer !== null)
      readLine(line, line.answer.trim(), before, after, answers);
  return answers;
}

function keepFitting(
  pairs: readonly Pair[],
  kept: Pair[],
  problems: Problem[],
  before: Paper,
  after: Paper,
): void {
  const earlier = new Set(before.projects.map(({ id }) => id));
  const later = new Set(after.projects.map(({ id }) => id));
  for (const pair of pairs)
    if (earlier.has(pair.before) && later.has(pair.after)) kept.push(pair);
    else problems.push(unfitPair(pair, "not-in-papers"));
}

function readLine(
  { paper, about, value }: ReviewLine,
  answer: string,
  before: Paper,
  after: Paper,
  { confirmed, refused, problems }: Answers,
): void {
  const isOther = answer.toLowerCase() !== CONFIRMED && !REFUSED.test(answer);
  const later = findRow(after, about);
  const proposed = findRow(before, value ?? "");
  const right = isOther ? findRow(before, answer) : proposed;
  if (!later || !right) {
    if (paper === nameOf(after))
      problems.push(createUnfitProblem({ about }, later ? answer : about));
    return;
  }
  const isRefused = REFUSED.test(answer) || (isOther && proposed && proposed.id !== right.id);
  if (isRefused && proposed) refused.push({ before: proposed.id, after: later.id });
  if (!REFUSED.test(answer)) confirmed.push({ before: right.id, after: later.id });
}

/** The one row of a paper that has this title or id. */
function findRow({ projects }: Paper, name: string): Project | null {
  const exact = projects.filter(({ id, title }) => id === name || title === name);
  const folded = foldTitle(name);
  const alike = projects.filter(({ title }) => folded !== "" && foldTitle(title) === folded);
  const found = exact.length > 0 ? exact : alike;
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A pair that a person named and that these papers do not allow, with the reason. */
export function unfitPair({ before, after }: Pair, reason: UnfitReason): Problem<MatchProblemCode> {
  return createUnfitProblem({ before, after, reason }, `${before}, ${after}`);
}

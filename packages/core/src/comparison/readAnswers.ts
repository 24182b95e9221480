import type { Paper } from "../paper/index.js";
import { type Problem, problem } from "../result/index.js";
import { foldTitle } from "../text/index.js";
import { paperLabel } from "./checkPapers.js";
import type { CompareOptions, Pair, ReviewLine } from "./types.js";

/** What persons have said of proposals, and the lines of theirs that no longer fit. */
export interface Answers {
  confirmed: Pair[];
  refused: Pair[];
  problems: Problem[];
}

/** The `field` of a review line that is about a match: `about` is the later row's id, `value` the earlier's. */
export const MATCH_FIELD = "match";

/**
 * Reads the answers that concern two papers: `yes` confirms the earlier row that a line proposes, `no` refuses it, and
 * the id or title of another earlier row names the right one. A line that fits neither paper any more is reported.
 */
export function readAnswers(before: Paper, after: Paper, options: CompareOptions): Answers {
  const { confirmed = [], refused = [], review = [] } = options;
  const own = review.filter(
    (line) =>
      line.field === MATCH_FIELD && line.paper === paperLabel(after) && line.answer !== null,
  );
  const answers: Answers = { confirmed: [...confirmed], refused: [...refused], problems: [] };
  for (const line of own) readLine(line, before, answers);
  const earlier = new Set(before.projects.map(({ id }) => id));
  const later = new Set(after.projects.map(({ id }) => id));
  const fits = (pair: Pair) => earlier.has(pair.before) && later.has(pair.after);
  const unfit = [...answers.confirmed, ...answers.refused].filter((pair) => !fits(pair));
  return {
    confirmed: answers.confirmed.filter(fits),
    refused: answers.refused.filter(fits),
    problems: [
      ...answers.problems,
      ...unfit.map((pair) => unfitPair(pair, "names a row that is not in these papers")),
    ],
  };
}

function readLine({ about, value, answer }: ReviewLine, before: Paper, answers: Answers): void {
  const proposed = { before: value ?? "", after: about };
  const said = answer?.trim() ?? "";
  if (/^yes$/i.test(said)) answers.confirmed.push(proposed);
  else if (/^no(?:ne)?$/i.test(said)) answers.refused.push(proposed);
  else {
    const right = before.projects.filter(
      ({ id, title }) =>
        id === said || (foldTitle(said) !== "" && foldTitle(title) === foldTitle(said)),
    );
    if (right.length === 1 && right[0]) {
      answers.confirmed.push({ before: right[0].id, after: about });
      if (right[0].id !== value) answers.refused.push(proposed);
    } else answers.problems.push(unfitAnswer(about, said));
  }
}

function unfitAnswer(about: string, answer: string): Problem {
  return problem({
    code: "review-line-unfit",
    severity: "warning",
    message: `The review file answers “${answer}” for “${about}”, which is neither “yes”, “no” nor one row of the earlier paper.`,
    found: answer,
    expected: "yes, no, or the id or title of a row of the earlier paper",
    advice: "Correct the answer, or set it to null.",
  });
}

/** A pair that a person named and that these papers do not allow, with the reason. */
export function unfitPair({ before, after }: Pair, reason: string): Problem {
  return problem({
    code: "review-line-unfit",
    severity: "warning",
    message: `The answer about “${before}” and “${after}” ${reason}; it was not applied.`,
    found: `${before}, ${after}`,
    expected: "an open proposal between these two papers",
    advice: "Leave the line out, or answer it anew.",
  });
}

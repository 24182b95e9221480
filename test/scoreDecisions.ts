import type { Paper } from "@pcplan/core/paper";
import { foldPlainly, type PaperSource } from "./paperSource.ts";
import type { DecisionValues } from "./paperValues.ts";
import { createScore, type Score, speaksFor } from "./scores.ts";

type Decision = Paper["decisions"][number];

/** Every value that the paper gives of a decision, each of its amounts with its role among them. */
export function scoreDecisions(
  source: PaperSource,
  wanted: readonly DecisionValues[],
  found: readonly Decision[],
): Score[] {
  const rest = [...found];
  const scores = wanted.flatMap((values) => {
    const index = rest.findIndex((decision) => isSame(decision, values));
    return scoreDecision(source, values, index < 0 ? null : (rest.splice(index, 1)[0] ?? null));
  });
  return [...scores, ...rest.map((decision) => scoreInvented(source, decision))];
}

const isSame = (decision: Decision, values: DecisionValues): boolean =>
  foldPlainly(decision.title) === foldPlainly(values.title) ||
  (typeof values.ref === "string" && refOf(decision) === foldRef(values.ref));

/** "Decision 3 – 2016" names the same as "3-2016". */
const foldRef = (ref: string): string => foldPlainly(ref).replace(/^decision /, "");
const refOf = (decision: Decision | null): string | null =>
  decision === null || decision.ref === null ? null : foldRef(decision.ref);

function scoreInvented(source: PaperSource, { title }: Decision): Score {
  const field = "decision invented";
  const isCounted = speaksFor(field);
  return createScore(source, {
    about: title,
    field,
    expected: null,
    found: title,
    near: [title],
    isCounted,
  });
}

function scoreDecision(
  source: PaperSource,
  values: DecisionValues,
  decision: Decision | null,
): Score[] {
  const { title } = values;
  const ref = typeof values.ref === "string" ? foldRef(values.ref) : values.ref;
  const rows: [field: string, expected: string | null | undefined, found: string | null][] = [
    ["title", title, titleOf(decision, title)],
    ["ref", ref, refOf(decision)],
    ["approvedOn", values.approvedOn, approvalOf(decision)],
    ...pairAmounts(values, decision),
  ];
  return rows.flatMap(([field, expected, found]) => {
    if (expected === undefined || (expected === null && found === null)) return [];
    const near = [title, ...(typeof values.ref === "string" ? [values.ref] : [])];
    const isCounted = speaksFor(field);
    return [createScore(source, { about: title, field, expected, found, near, isCounted })];
  });
}

function titleOf(decision: Decision | null, expected: string): string | null {
  if (decision === null) return null;
  return foldPlainly(decision.title) === foldPlainly(expected) ? expected : decision.title;
}

const approvalOf = (decision: Decision | null): string | null =>
  decision?.approvedOn ? `${decision.approvedOn.earliest}/${decision.approvedOn.latest}` : null;

/** Pairs what is the same first; what is left over is told as another value, as lost or as invented. */
function pairAmounts(
  values: DecisionValues,
  decision: Decision | null,
): [field: string, expected: string | null, found: string | null][] {
  if (values.amounts === undefined) return [];
  const rest = (decision?.amounts ?? []).map(({ amount, role }) => `${amount} ${role}`);
  const lost: string[] = [];
  const right: [string, string, string][] = [];
  for (const { amount, role } of values.amounts) {
    const words = `${amount} ${role}`;
    const index = rest.indexOf(words);
    if (index < 0) lost.push(words);
    else right.push(["amount", words, rest.splice(index, 1)[0] ?? words]);
  }
  const left = Array.from({ length: Math.max(lost.length, rest.length) }, (_, index) => index);
  return [
    ...right,
    ...left.map((index): [string, string | null, string | null] => [
      index < lost.length ? "amount" : "amount invented",
      lost[index] ?? null,
      rest[index] ?? null,
    ]),
  ];
}

import type { Decision } from "../decision/index.js";
import type { Paper } from "../paper/index.js";
import { compareText, foldWords } from "../text/index.js";

/**
 * Finds the decisions that the later paper lists and the earlier did not: told apart by their reference, or by title and
 * date where either states none. In order of approval, then reference as text (`10` before `2`, none before any), then
 * title, then id; those without a date come last.
 */
export function diffDecisions(
  before: Pick<Paper, "decisions">,
  after: Pick<Paper, "decisions">,
): Decision[] {
  const refs = new Set(before.decisions.map(refOf));
  const keys = new Set(before.decisions.map(titleAndDate));
  const keysWithoutRef = new Set(
    before.decisions.filter((one) => refOf(one) === "").map(titleAndDate),
  );
  const added = after.decisions.filter((decision) =>
    refOf(decision) === ""
      ? !keys.has(titleAndDate(decision))
      : !refs.has(refOf(decision)) && !keysWithoutRef.has(titleAndDate(decision)),
  );
  return added.toSorted(compareDecisions);
}

/** The folded reference; empty where the decision states none, or one of marks alone. */
const refOf = ({ ref }: Decision): string => foldWords(ref ?? "");

const titleAndDate = ({ title, approvedOn }: Decision): string =>
  JSON.stringify([foldWords(title), approvedOn?.earliest, approvedOn?.latest]);

function compareDecisions(one: Decision, other: Decision): number {
  const approved = ({ approvedOn }: Decision) => approvedOn?.earliest ?? "9999";
  return (
    compareText(approved(one), approved(other)) ||
    compareText(refOf(one) && (one.ref ?? ""), refOf(other) && (other.ref ?? "")) ||
    compareText(one.title, other.title) ||
    compareText(one.id, other.id)
  );
}

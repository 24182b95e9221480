import type { Decision } from "../decision/index.js";
import type { Paper } from "../paper/index.js";
import { compareText, foldWords } from "../text/index.js";

/**
 * Finds the decisions that the later paper lists and the earlier did not: told apart by their reference, or by title and
 * date where either states none. In order of approval, then reference, then title; those without a date come last.
 */
export function diffDecisions(
  before: Pick<Paper, "decisions">,
  after: Pick<Paper, "decisions">,
): Decision[] {
  const refs = new Set(
    before.decisions.flatMap(({ ref }) => (ref === null ? [] : [foldWords(ref)])),
  );
  const titles = new Set(before.decisions.map(nameOf));
  const titlesWithoutRef = new Set(before.decisions.filter(({ ref }) => ref === null).map(nameOf));
  const added = after.decisions.filter((decision) =>
    decision.ref === null
      ? !titles.has(nameOf(decision))
      : !refs.has(foldWords(decision.ref)) && !titlesWithoutRef.has(nameOf(decision)),
  );
  return added.toSorted(compareDecisions);
}

const nameOf = ({ title, approvedOn }: Decision): string =>
  JSON.stringify([foldWords(title), approvedOn?.earliest, approvedOn?.latest]);

function compareDecisions(one: Decision, other: Decision): number {
  const approved = ({ approvedOn }: Decision) => approvedOn?.earliest ?? "9999";
  return (
    compareText(approved(one), approved(other)) ||
    compareText(one.ref ?? "", other.ref ?? "") ||
    compareText(one.title, other.title) ||
    compareText(one.id, other.id)
  );
}

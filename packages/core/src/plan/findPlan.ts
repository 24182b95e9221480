import { foldWords } from "../text/index.js";
import { matchStrand } from "./matchStrand.js";

/** A label of fewer letters is a splinter of a name. */
const LEAST_LETTERS = 3;

/**
 * Finds the strands of a paper whose plan nobody named: those of the plan that is offered where every label fits it, else
 * the labels of the paper itself, in its order. A splinter of another label, or of a name, is no strand.
 * @param labels every label of the paper, as printed
 * @param offered the strands of the plan that may be meant
 * @example
 * findPlan(["Communities", "Estates"], ["Communities", "Policing"]); // => ["Communities", "Estates"]
 * findPlan(["Policing", "Communities"], ["Communities", "Policing"]); // => ["Communities", "Policing"]
 */
export function findPlan(labels: readonly string[], offered: readonly string[]): readonly string[] {
  const printed = [...new Set(labels.map((label) => label.trim()))].filter((one) => one !== "");
  if (printed.length === 0 || fitsAll(printed, offered)) return offered;
  const names = new Map<string, string>();
  for (const label of printed)
    if (isName(label) && !names.has(foldWords(label))) names.set(foldWords(label), label);
  const folded = [...names.keys()];
  return [...names].flatMap(([fold, name]) => {
    const isSplinter = folded.some(
      (other) => other !== fold && other.startsWith(fold) && !other.startsWith(`${fold} `),
    );
    return isSplinter ? [] : [name];
  });
}

/** Every label is a strand of the plan or a piece of one, and at least one is whole. */
function fitsAll(labels: readonly string[], offered: readonly string[]): boolean {
  const matches = labels.map((label) => matchStrand(label, offered));
  const isPiece = (label: string) =>
    offered.some((strand) => foldWords(strand).includes(foldWords(label)));
  return (
    matches.some(({ confidence }) => confidence === "certain") &&
    labels.every((label, index) => matches[index]?.confidence === "certain" || isPiece(label))
  );
}

function isName(label: string): boolean {
  return (
    /^[\p{Lu}\p{N}]/u.test(label) && foldWords(label).replaceAll(" ", "").length >= LEAST_LETTERS
  );
}

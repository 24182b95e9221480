import { invariant } from "../result/index.js";
import { matchAt } from "./matchAt.js";
import type { AmountQualifier } from "./types.js";
import { linkingNouns, qualifiers } from "./vocabulary.js";

type Words = readonly [words: string, name: AmountQualifier];

const BEFORE = qualifiers.flatMap(({ name, before }) =>
  before.map((words): Words => [words, name]),
);
const AFTER = qualifiers.flatMap(({ name, after }) => after.map((words): Words => [words, name]));
const NAMES = new Map([...BEFORE, ...AFTER]);
/** What may stand between a qualifier and its figure: `up to the value of £6,366`. */
const LINK = `(?:(?:an?|the) )?(?:${linkingNouns.join("|")}) of|an?|the`;
const ENDS_BEFORE = toPattern(`(?<=\\b(${toChoice(BEFORE)})(?: (?:${LINK}))?\\s{0,9})`);
const STARTS_AFTER = toPattern(`\\s{0,9}\\(?(${toChoice(AFTER)})(?![a-z0-9])`);

/**
 * Finds the qualifiers that stand beside an amount, each once, in the order in which they are printed. Between the two
 * stand at most white space, an article or a noun such as "the value of"; behind the amount also an opening bracket.
 */
export function findQualifiers(text: string, start: number, end: number): AmountQualifier[] {
  const found: AmountQualifier[] = [];
  let at = start;
  for (let hit = matchAt(ENDS_BEFORE, text, at); hit; hit = matchAt(ENDS_BEFORE, text, at)) {
    found.unshift(nameOf(hit));
    at = text.lastIndexOf(hit[1] ?? "", at - 1);
  }
  at = end;
  for (let hit = matchAt(STARTS_AFTER, text, at); hit; hit = matchAt(STARTS_AFTER, text, at)) {
    found.push(nameOf(hit));
    at += hit[0].length;
  }
  return found.length > 1 ? [...new Set(found)] : found;
}

function nameOf(hit: RegExpExecArray): AmountQualifier {
  const words = hit[1] ?? "";
  const name = NAMES.get(words.toLowerCase().replace(/\s+/g, " "));
  invariant(name !== undefined, `“${words}” was found as a qualifier and has no name.`);
  return name;
}

/** Longer words first, so that `a maximum of` is found whole. */
function toChoice(rows: readonly Words[]): string {
  const words = rows.map(([one]) => one.replaceAll(".", "\\."));
  return words.sort((a, b) => b.length - a.length).join("|");
}

function toPattern(words: string): RegExp {
  return new RegExp(words.replaceAll(" ", "\\s{1,9}"), "iy");
}

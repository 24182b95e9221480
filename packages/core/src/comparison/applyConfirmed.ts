import { compareIdentities, type Identity, type RowMatches } from "../identity/index.js";
import type { Problem } from "../result/index.js";
import { type Answers, unfitPair } from "./readAnswers.js";
import type { Pair } from "./types.js";

/** Adds the pairs that a person confirmed to those matched by name; what names have settled is not undone. */
export function applyConfirmed(
  named: RowMatches,
  { confirmed, refused }: Pick<Answers, "confirmed" | "refused">,
): { matches: RowMatches; problems: Problem[] } {
  const byName = new Set(named.pairs.map(({ before, after }) => idsOf(before, after)));
  const problems = refused
    .filter(({ before, after }) => byName.has(JSON.stringify([before, after])))
    .map((pair) => unfitPair(pair, "same-name"));
  let matches = named;
  for (const pair of confirmed) {
    if (byName.has(JSON.stringify([pair.before, pair.after]))) continue;
    const next = withPair(matches, pair);
    if (next) matches = next;
    else problems.push(unfitPair(pair, "matched-with-another"));
  }
  return { matches, problems };
}

const idsOf = (before: Identity, after: Identity): string =>
  JSON.stringify([before.row.id, after.row.id]);

function withPair(matches: RowMatches, pair: Pair): RowMatches | null {
  const before = matches.before.find(({ row }) => row.id === pair.before);
  const after = matches.after.find(({ row }) => row.id === pair.after);
  if (!before || !after) return null;
  const { score } = compareIdentities(before, after);
  return {
    pairs: [...matches.pairs, { before, after, how: "likeness", score }],
    before: matches.before.filter((row) => row !== before),
    after: matches.after.filter((row) => row !== after),
  };
}

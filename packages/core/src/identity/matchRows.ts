import { foldTitle } from "../text/index.js";
import { pairRows, type RowPair } from "./pairRows.js";
import { matchRefs } from "./matchRefs.js";
import { readEvidence } from "./readEvidence.js";
import type { Identity } from "./toIdentity.js";
import type { Alias } from "./alias.js";
import type { MatchWay } from "./vocabulary.js";

/** Two rows that are one project, and how that is known. */
export interface NamedPair extends RowPair {
  /** By what the two were taken for one project. */
  how: MatchWay;
  /** From 0 to 1; only a likeness is below 1. */
  score: number;
}

/** The rows matched by their names, and those of either paper that are left. */
export interface RowMatches {
  /** The rows that are of one project. */
  pairs: NamedPair[];
  /** The rows of the earlier paper that have no match. */
  before: Identity[];
  /** The rows of the later paper that have no match. */
  after: Identity[];
}

type Key = (identity: Identity) => string | null;

/**
 * Matches the rows of two papers by the office's own ids and then by their names: first the exact title, then the folded one, then another name that a
 * title states ("formerly …") or that the list of aliases gives (rule: identity, steps one to three). Rows with the
 * same name are told apart by their objective, strand, stage and forecast; an objective alone matches nothing.
 * @example
 * matchRows([], []); // => { pairs: [], before: [], after: [] }
 */
export function matchRows(
  before: readonly Identity[],
  after: readonly Identity[],
  aliases: readonly Alias[] = [],
): RowMatches {
  const rows = { pairs: [], before: toOrder(before), after: toOrder(after) };
  const left = withPairs(rows, "same-ref", matchRefs(rows.before, rows.after).same);
  const exact = takePairs(
    left,
    "same-title",
    inSteps(({ row }) => row.title),
  );
  const folded = takePairs(
    exact,
    "folded",
    inSteps(({ folded: name }) => name),
  );
  const core = takePairs(
    folded,
    "alias",
    inSteps(({ core: name }) => name),
  );
  const stated = takeStatedNames(core);
  return takePairs(stated, "alias", inSteps(groupOf(aliases)));
}

function toOrder(identities: readonly Identity[]): Identity[] {
  return identities.toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/** A name with all that the row says, then with its objective, then alone; a row without a name needs all. */
function inSteps(nameOf: Key): Key[] {
  const key =
    (parts: (identity: Identity) => unknown[]): Key =>
    (identity) => {
      const name = nameOf(identity);
      return name === null ? null : JSON.stringify([name, ...parts(identity)]);
    };
  const whole = key(({ objective, stage, row }) => [
    objective,
    stage,
    row.strand,
    row.forecast.text,
  ]);
  const parts = [
    key(({ objective, stage }) => [objective, stage]),
    key(({ objective }) => [objective]),
    key(() => []),
  ];
  return [
    whole,
    ...parts.map(
      (part): Key =>
        (identity) =>
          identity.folded === "" ? null : part(identity),
    ),
  ];
}

function takePairs(matches: RowMatches, how: NamedPair["how"], keys: readonly Key[]): RowMatches {
  return keys.reduce(
    (left, keyOf) => withPairs(left, how, pairRows(left.before, left.after, keyOf)),
    matches,
  );
}

function withPairs(left: RowMatches, how: NamedPair["how"], found: RowPair[]): RowMatches {
  if (found.length === 0) return left;
  const taken = new Set(found.flatMap(({ before, after }) => [before, after]));
  return {
    pairs: [...left.pairs, ...found.map((pair) => ({ ...pair, how, score: 1 }))],
    before: left.before.filter((identity) => !taken.has(identity)),
    after: left.after.filter((identity) => !taken.has(identity)),
  };
}

/** A title that states one former name takes the row of that name, unless another title states it too. */
function takeStatedNames(left: RowMatches): RowMatches {
  const forward = withPairs(left, "alias", pairStatedNames(left.after, left.before));
  const backward = pairStatedNames(forward.before, forward.after);
  return withPairs(
    forward,
    "alias",
    backward.map(({ before, after }) => ({ before: after, after: before })),
  );
}

function pairStatedNames(stating: readonly Identity[], named: readonly Identity[]): RowPair[] {
  const known = Map.groupBy(named, ({ core }) => core);
  const claims = stating.flatMap((identity) => {
    const name = formerNameOf(identity, known);
    return name === null ? [] : [{ name, identity }];
  });
  const byName = Map.groupBy(claims, ({ name }) => name);
  return [...byName].flatMap(([name, claimants]) => {
    const [before, ...others] = known.get(name) ?? [];
    const [claim, ...rivals] = claimants;
    if (!before || !claim || others.length > 0 || rivals.length > 0) return [];
    return [{ before, after: claim.identity }];
  });
}

function formerNameOf(identity: Identity, known: ReadonlyMap<string, unknown>): string | null {
  const { title } = identity.row;
  const evidence = readEvidence({ title, objective: null, commentary: null }, known);
  const names = evidence.filter(({ kind }) => kind === "formerly").flatMap((found) => found.names);
  return names.length === 1 ? (names[0] ?? null) : null;
}

function groupOf(aliases: readonly Alias[]): Key {
  const groups = new Map<string, string>();
  for (const { title, aliases: names } of aliases)
    for (const name of [title, ...names])
      if (!groups.has(foldTitle(name)))
        groups.set(foldTitle(name), groups.get(foldTitle(title)) ?? foldTitle(title));
  return ({ folded, core }) => groups.get(folded) ?? groups.get(core) ?? null;
}

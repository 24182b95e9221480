import { openStages } from "../lifecycle/index.js";
import { compareIdentities, LEAST_LIKENESS } from "./likeness.js";
import type { RowPair } from "./pairRows.js";
import type { Identity } from "./toIdentity.js";

/** The pairs of rows that have the same id of the office's own. */
export interface RefPairs {
  /** Those that are one project. */
  same: RowPair[];
  /** Those whose titles and objectives differ: the id may have been used again, which is for a person to say. */
  reused: RowPair[];
}

/**
 * Pairs the rows of two papers by the office's own ids, where each stands once in either paper. Ids that mostly went to
 * other titles are numbers given anew for each paper: then one counts only where what the row says beside its title went
 * with it.
 * @example
 * matchRefs([], []); // => { same: [], reused: [] }
 */
export function matchRefs(before: readonly Identity[], after: readonly Identity[]): RefPairs {
  const earlier = byRef(before);
  const pairs = [...byRef(after)].flatMap(([ref, row]): RowPair[] => {
    const found = earlier.get(ref);
    return found === undefined ? [] : [{ before: found, after: row }];
  });
  const areKept = areRefsKept(before, after);
  const isSame = (pair: RowPair) => isOneTitle(pair) || mayBeOne(pair, areKept);
  const same = pairs.filter(isSame);
  const reused = areKept ? pairs.filter((pair) => !isSame(pair)) : [];
  return { same, reused };
}

function byRef(rows: readonly Identity[]): Map<string, Identity> {
  const groups = Map.groupBy(rows, ({ ref }) => ref);
  return new Map(
    [...groups].flatMap(([ref, [row, ...others]]) =>
      ref === null || row === undefined || others.length > 0 ? [] : [[ref, row] as const],
    ),
  );
}

/** Of the titles that stand in both papers at least as many kept their id as have another. */
function areRefsKept(before: readonly Identity[], after: readonly Identity[]): boolean {
  const later = Map.groupBy(after, ({ core }) => core);
  const kept = before.flatMap(({ core, ref }) => {
    const [row, ...others] = later.get(core) ?? [];
    const isTold = row !== undefined && others.length === 0 && ref !== null && row.ref !== null;
    return isTold ? [row.ref === ref] : [];
  });
  return kept.filter(Boolean).length * 2 >= kept.length;
}

const isOneTitle = ({ before, after }: RowPair): boolean =>
  before.core === after.core && before.core !== "";

/** Whether two rows with one id may be one project under two titles. */
function mayBeOne({ before, after }: RowPair, areKept: boolean): boolean {
  const areBoth = before.objective !== "" && after.objective !== "";
  if (areBoth && before.objective === after.objective) return true;
  if (areBoth) return areKept && compareIdentities(before, after).score >= LEAST_LIKENESS;
  const isOver = !openStages.includes(before.stage) && openStages.includes(after.stage);
  if (isOver) return false;
  const forecast = before.row.forecast.text;
  return areKept || (forecast !== "" && forecast === after.row.forecast.text);
}

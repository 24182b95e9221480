import type { Project } from "../project/index.js";
import { sortRagCounts } from "../rag/index.js";
import type { RagTally } from "./types.js";

/** No rating yet. */
export const emptyRagTally: Readonly<RagTally> = {
  green: 0,
  amber: 0,
  red: 0,
  other: 0,
  notStated: 0,
};

/** Counts the rating of one row. */
export function tallyRag(rag: Project["rag"]): RagTally {
  if (rag === null) return { ...emptyRagTally, notStated: 1 };
  if (rag.value === null) return { ...emptyRagTally, other: 1 };
  return sortRagTally({ ...emptyRagTally, [rag.value]: 1 });
}

/** Adds two counts of ratings point by point. */
export function addRagTallies(one: RagTally, other: RagTally): RagTally {
  const sum: RagTally = { ...one };
  for (const [rating, count] of listCounts(other)) sum[rating] = (sum[rating] ?? 0) + count;
  return sortRagTally(sum);
}

/** The ratings in their order, so that equal tallies are written alike. */
function sortRagTally({ other, notStated, ...points }: RagTally): RagTally {
  const { green, amber, red } = points;
  return { ...sortRagCounts(points), green, amber, red, other, notStated };
}

function listCounts(tally: RagTally): [keyof RagTally, number][] {
  return (Object.keys(tally) as (keyof RagTally)[]).map((rating) => [rating, tally[rating] ?? 0]);
}

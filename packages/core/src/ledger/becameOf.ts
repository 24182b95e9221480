import type { Change } from "../comparison/index.js";
import type { Paper } from "../paper/index.js";
import type { PaperPair } from "../series/index.js";
import type { Line } from "./followProjects.js";
import { type Became, becameKinds } from "./types.js";

/** One paper of a series and the next one, with what changed. */
type Step = PaperPair & { changes: readonly Change[] };

/**
 * Tells what became of a project by the first paper that does not list it any more; `null` where that says nothing of it,
 * where it is not certain which paper is the next, and where the last paper lists it.
 */
export function becameOf(
  { rows }: Line,
  papers: readonly Paper[],
  steps: readonly Step[],
): Became | null {
  const last = rows.at(-1);
  const paper = last && papers[last.paper];
  const step = steps.find(({ before }) => before === paper);
  const id = last?.identity.row.id;
  const change = step?.changes.find(({ ids, kind }) => ids[0] === id && isBecame(kind));
  return change && isBecame(change.kind) ? change.kind : null;
}

const isBecame = (kind: string): kind is Became => becameKinds.some((one) => one === kind);

import { stageHeadings } from "../../profile/index.js";
import { foldWords, say } from "../../text/index.js";
import { inferEvidence } from "./infer.messages.js";
import { headingOf } from "./tellTables.js";
import type { ProfileGuess, ToldTables } from "./types.js";

interface SeenLabel {
  label: string;
  /** The heading over it; `null` where it stands in a row of its own. */
  heading: string | null;
  papers: number;
}

/** Teaches the strands of the plan: the labels beside projects and over groups of them, in the order of the papers. */
export function inferStrands({ projects }: ToldTables): ProfileGuess[] {
  const labels = new Map<string, SeenLabel>();
  for (const { tables, roles } of projects) {
    const column = headingOf(roles, "strand");
    const heading = column === null ? null : (tables.headings.get(column) ?? column);
    for (const label of tables.labels) addLabel(labels, { label, heading: null, papers: 1 });
    if (column === null) continue;
    const own = tables.rows.map(({ paper, cells }) => ({ paper, label: cells.get(column) ?? "" }));
    for (const label of new Set(own.map((one) => one.label))) {
      const papers = new Set(own.filter((one) => one.label === label).map(({ paper }) => paper));
      addLabel(labels, { label, heading, papers: papers.size });
    }
  }
  const named = [...labels.values()];
  return named.length < 2 ? [] : named.map(toGuess);
}

function addLabel(labels: Map<string, SeenLabel>, seen: SeenLabel): void {
  const folded = foldWords(seen.label);
  const isStage = stageHeadings.some(([words]) => ` ${folded} `.includes(` ${words} `));
  if (!/\p{L}{2}/u.test(seen.label) || isStage) return;
  const before = labels.get(folded);
  if (before) before.papers += seen.papers;
  else labels.set(folded, seen);
}

function toGuess({ label, heading, papers }: SeenLabel): ProfileGuess {
  const evidence =
    heading === null
      ? say(inferEvidence, "strandRow", { label, papers })
      : say(inferEvidence, "strandCell", { label, heading, papers });
  const confidence = papers > 1 ? "likely" : "guess";
  return { field: "strands", key: null, value: label, confidence, evidence, at: null };
}

import type { Decision } from "../decision/index.js";
import { summariseMoney } from "../money/index.js";
import type { Project } from "../project/index.js";
import { emptyTally } from "./emptyTally.js";
import { mergeTallies } from "./mergeTallies.js";
import { tallyProject } from "./tallyProject.js";
import type { Tally } from "./types.js";

/** Counts many rows at once, for one day: by halves, so that no long list is copied row by row. */
export function tallyPaper(
  { projects, decisions }: { projects: readonly Project[]; decisions: readonly Decision[] },
  asOf: string | null,
): Tally {
  return mergeTallies(tallyProjects(projects, asOf), {
    ...emptyTally(asOf),
    money: summariseMoney(decisions),
  });
}

function tallyProjects(projects: readonly Project[], asOf: string | null): Tally {
  const [first] = projects;
  if (first === undefined) return emptyTally(asOf);
  if (projects.length === 1) return tallyProject(first, asOf);
  const middle = projects.length >> 1;
  return mergeTallies(
    tallyProjects(projects.slice(0, middle), asOf),
    tallyProjects(projects.slice(middle), asOf),
  );
}

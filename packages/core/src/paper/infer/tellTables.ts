import { foldTitle, foldWords } from "../../text/index.js";
import { inferDecisionRoles, inferProjectRoles } from "./inferRoles.js";
import { decisionWords, otherTables } from "./infer.vocabulary.js";
import type { DecisionRole, ProjectRole, Roles, SeenTables, ToldTables } from "./types.js";

/** Tells tables of projects, of decisions and of other things apart, by what speaks for each. */
export function tellTables(all: readonly SeenTables[]): ToldTables {
  const told: ToldTables = { projects: [], decisions: [], others: [] };
  for (const tables of all) {
    const projects = inferProjectRoles(tables);
    const decisions = inferDecisionRoles(tables);
    const forProjects = weighProjects(tables, projects);
    const forDecisions = weighDecisions(tables, decisions);
    const least = weighOthers(tables);
    if (Math.max(forProjects, forDecisions) <= least) told.others.push(tables);
    else if (forDecisions > forProjects) told.decisions.push({ tables, roles: decisions });
    else told.projects.push({ tables, roles: projects });
  }
  return { ...told, projects: told.projects.map((one) => withLabels(one, told.projects)) };
}

type ToldProjects = ToldTables["projects"][number];

/** A table may be too short for its labels to repeat; where they are those of the other tables, they are labels here too. */
function withLabels(one: ToldProjects, all: readonly ToldProjects[]): ToldProjects {
  if (headingOf(one.roles, "strand") !== null) return one;
  const labels = new Set(
    all
      .flatMap(({ tables, roles }) => [
        ...tables.labels,
        ...textsOf(tables, headingOf(roles, "strand")),
      ])
      .map(foldWords),
  );
  const column = [...one.tables.headings.keys()].find((heading) => {
    const texts = textsOf(one.tables, heading).map(foldWords).filter(Boolean);
    const isTold = one.roles.get(heading) !== undefined;
    return !isTold && texts.length > 0 && texts.every((text) => labels.has(text));
  });
  if (column === undefined) return one;
  const filled = textsOf(one.tables, column).filter(Boolean).length;
  const role = { field: "strand" as const, found: filled, filled, isKnown: false };
  return { ...one, roles: new Map([...one.roles, [column, role]]) };
}

/** The heading of the column that holds a field; `null` where none does. */
export function headingOf<Field extends string>(roles: Roles<Field>, field: Field): string | null {
  return [...roles].find(([, role]) => role.field === field)?.[0] ?? null;
}

/** The texts of a column, row by row. */
export function textsOf(tables: SeenTables, heading: string | null): string[] {
  return heading === null ? [] : tables.rows.map(({ cells }) => cells.get(heading) ?? "");
}

function weighProjects(tables: SeenTables, roles: Roles<ProjectRole>): number {
  const title = headingOf(roles, "title");
  if (title === null) return 0;
  const has = (field: ProjectRole) => headingOf(roles, field) !== null;
  const isProject = has("forecast") || has("rag") || has("stage");
  if (!isProject && !(roles.get(title)?.isKnown === true && has("objective"))) return 0;
  const isRecurring = recurs(tables, title);
  return (
    (has("rag") ? 2 : 0) +
    (has("stage") ? 2 : 0) +
    (has("forecast") ? 1 : 0) +
    (has("objective") ? 1 : 0) +
    (isRecurring ? 2 : 0)
  );
}

function weighDecisions(tables: SeenTables, roles: Roles<DecisionRole>): number {
  const has = (field: DecisionRole) => headingOf(roles, field) !== null;
  if (!has("title") || !has("approvedOn")) return 0;
  const isSaid = wordsOver(tables).some((words) => decisionWords.test(words));
  return 1 + (isSaid ? 2 : 0) + (has("ref") ? 1 : 0) + (has("amount") ? 1 : 0);
}

/** A log of actions, a budget or a plan of meetings says so in its title or its headings. */
function weighOthers(tables: SeenTables): number {
  const isSaid = wordsOver(tables).some((words) => otherTables.test(words));
  return isSaid ? 4 : 0;
}

function wordsOver({ sections, headings }: SeenTables): string[] {
  return [...sections.map(foldWords), ...headings.keys()];
}

/** Projects are reported again in the next paper; the rows of logs and of decisions are not. */
const LEAST_RECURRING = 0.3;

function recurs(tables: SeenTables, title: string): boolean {
  const papers = new Map<string, Set<number>>();
  for (const { paper, cells } of tables.rows) {
    const name = foldTitle(cells.get(title) ?? "");
    papers.set(name, (papers.get(name) ?? new Set()).add(paper));
  }
  const again = [...papers.values()].filter(({ size }) => size > 1);
  return tables.papers > 1 && again.length >= papers.size * LEAST_RECURRING;
}

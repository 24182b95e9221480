import type { Paper } from "@pcplan/core/paper";
import { foldPlainly, type PaperSource } from "./paperSource.ts";
import type { ProjectValues } from "./paperValues.ts";
import { createScore, type Score, speaksFor } from "./scores.ts";

type Project = Paper["projects"][number];

/** Every value that the paper gives of a project; what it does not say counts where something was read for it. */
export function scoreProjects(
  source: PaperSource,
  wanted: readonly ProjectValues[],
  found: readonly Project[],
): Score[] {
  const rest = [...found];
  const scores = wanted.flatMap((values) => {
    const index = rest.findIndex(({ title }) => isAlike(title, values.title));
    return scoreProject(source, values, index < 0 ? null : (rest.splice(index, 1)[0] ?? null));
  });
  return [...scores, ...rest.map((project) => scoreInvented(source, project))];
}

const isAlike = (one: string, other: string): boolean => foldPlainly(one) === foldPlainly(other);

function scoreInvented(source: PaperSource, { title }: Project): Score {
  const field = "project invented";
  const isCounted = speaksFor(field);
  const near = title === "" ? [] : [title];
  return createScore(source, {
    about: title,
    field,
    expected: null,
    found: title,
    near,
    isCounted,
  });
}

function scoreProject(
  source: PaperSource,
  values: ProjectValues,
  project: Project | null,
): Score[] {
  const { title } = values;
  const rows: [field: string, expected: string | null | undefined, found: string | null][] = [
    ["title", title, project === null ? null : title],
    ["stage", values.stage, project?.stage ?? null],
    ["strand", values.strand, strandOf(project, values.strand)],
    ["forecast", values.forecast, forecastOf(project)],
    ["rag", values.rag, ragOf(project, values.rag)],
    ["lead", values.lead, project?.lead ?? null],
    ["isStatutory", values.isStatutory?.toString(), project?.isStatutory.toString() ?? null],
    ["deadline", values.deadline, project?.deadline ?? null],
    ["priorities", values.priorities?.join("; "), project?.priorities?.join("; ") ?? null],
  ];
  return rows.flatMap(([field, expected, found]) => {
    if (expected === undefined || (expected === null && found === null)) return [];
    const isCounted = speaksFor(field);
    return [
      createScore(source, { about: title, field, expected, found, near: [title], isCounted }),
    ];
  });
}

/** A strand may be printed with its number before it: "Pillar 1: Prevent". */
function strandOf(project: Project | null, expected: string | null | undefined): string | null {
  const strand = project?.strand ?? null;
  if (strand === null || typeof expected !== "string") return strand;
  return foldPlainly(strand).endsWith(foldPlainly(expected)) ? expected : strand;
}

function forecastOf(project: Project | null): string | null {
  const forecast = project?.forecast;
  if (forecast === undefined) return null;
  return forecast.kind === "period" ? `${forecast.earliest}/${forecast.latest}` : forecast.kind;
}

/** A rating is right by its value or by its word: "At risk" may be told as `at-risk` or as the colour of a scheme. */
function ragOf(project: Project | null, expected: string | null | undefined): string | null {
  const rag = project?.rag ?? null;
  if (rag === null) return null;
  const word = foldPlainly(rag.text).replaceAll(" ", "-");
  return word === expected ? word : (rag.value ?? word);
}

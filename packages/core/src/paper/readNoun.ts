import type { Line, Table } from "../document/index.js";
import type { ProjectNoun, Vocabulary } from "../profile/index.js";
import type { Project } from "../project/index.js";
import type { Place } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { findLineStage } from "./findStage.js";
import type { Headline } from "./types.js";

/** What of a paper tells its noun. */
export interface NounSource {
  /** Its lines and tables, as printed. */
  blocks: readonly (Line | Table)[];
  /** Its rows of projects. */
  projects: readonly Pick<Project, "title" | "at">[];
  /** What it states about itself. */
  headline: Headline | null;
}

/**
 * Reads what a paper calls the things on which it reports: by the heading over their titles, else by what its counts
 * count, else by its headings that name a stage ("Activities in development"), else by its profile. Where one of these
 * has several words, the one that it uses most often, and of equals the first; `null` where nothing tells.
 */
export function readNoun(
  source: NounSource,
  vocabulary: Pick<Vocabulary, "nouns" | "ownNouns" | "stageHeadings">,
): ProjectNoun | null {
  const { nouns, stageHeadings: stages } = vocabulary;
  const stageTexts = source.blocks.filter(
    (block) => block.type === "line" && findLineStage(block.text, stages) !== null,
  );
  const told = [
    titleHeadings(source),
    source.headline?.evidence?.map(({ evidence }) => evidence) ?? [],
    stageTexts.map((line) => (line.type === "line" ? line.text : "")),
  ];
  for (const texts of told) {
    const noun = mostUsed(texts.map(foldWords), nouns);
    if (noun !== null) return noun;
  }
  return vocabulary.ownNouns[0] ?? null;
}

/** What stands over the titles of projects in each table. */
function titleHeadings({ blocks, projects }: NounSource): string[] {
  const titles = new Map<Place | null, string>(projects.map(({ at, title }) => [at, title]));
  return blocks.flatMap((block) => {
    if (block.type !== "table") return [];
    const first = block.rows.findIndex(({ at }) => at !== null && titles.has(at));
    const row = block.rows[first];
    const title = foldWords(titles.get(row?.at ?? null) ?? "");
    const column = row?.cells.findIndex(({ text }) => foldWords(text).includes(title)) ?? -1;
    return block.rows.slice(0, Math.max(first, 0)).map(({ cells }) => cells[column]?.text ?? "");
  });
}

function mostUsed(texts: readonly string[], nouns: readonly ProjectNoun[]): ProjectNoun | null {
  const uses = nouns.map((noun) => {
    const own = texts.filter((text) => speaksOf(text, noun));
    return { noun, count: own.length, first: texts.findIndex((text) => speaksOf(text, noun)) };
  });
  const [most] = uses
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count || one.first - other.first);
  return most?.noun ?? null;
}

const speaksOf = (text: string, { one, many }: ProjectNoun): boolean =>
  ` ${text} `.includes(` ${one} `) || ` ${text} `.includes(` ${many} `);

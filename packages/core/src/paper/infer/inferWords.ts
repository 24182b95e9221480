import { type Stage, isStage } from "../../lifecycle/index.js";
import { parseRag, type RagRating, ragRatings, ragSchemes } from "../../rag/index.js";
import { foldTitle, foldWords, say } from "../../text/index.js";
import { findStagePart } from "./columnContent.js";
import { createInferProblem } from "./createInferProblem.js";
import { inferEvidence } from "./infer.messages.js";
import type { Inferred } from "./inferColumns.js";
import { headingOf } from "./tellTables.js";
import type { ProfileGuess, ProjectRole, SeenTables, ToldTables } from "./types.js";

/** A word of a column, with the tables in which it stands. */
interface SeenWord {
  word: string;
  heading: string;
  count: number;
  tables: SeenTables[];
}

/** Teaches the stage words that no vocabulary has: by what they say, else by whether their rows are gone in the next paper. */
export function inferStages({ projects }: ToldTables): Inferred {
  const inferred: Inferred = { guesses: [], problems: [] };
  for (const seen of wordsUnder(projects, "stage")) {
    const { word, heading, count, tables } = seen;
    const said = findStagePart(word);
    const isRating = parseRag(word)?.value != null;
    if (said?.isKnown || isRating) continue;
    const at = tables[0]?.first.at ?? null;
    const guess = (stage: Stage, rest: Pick<ProfileGuess, "confidence" | "evidence">) =>
      inferred.guesses.push({ field: "stages", key: word, value: stage, at, ...rest });
    if (said !== null && isStage(said.stage)) {
      const evidence = say(inferEvidence, "stageByWords", { word, heading, count });
      guess(said.stage, { confidence: "likely", evidence });
      continue;
    }
    const gone = countGone(seen, projects);
    if (gone.followed >= 2 && gone.count >= gone.followed * 0.8) {
      const values = { word, heading, count: gone.followed, gone: gone.count };
      const evidence = say(inferEvidence, "stageByPapers", values);
      guess("completed", { confidence: "guess", evidence });
    } else
      inferred.problems.push(createInferProblem("infer-stage-unknown", { word, heading }, { at }));
  }
  return inferred;
}

/** Teaches the words and letters of ratings that no scheme has, where the papers say what they are. */
export function inferRatings({ projects }: ToldTables, texts: readonly string[]): Inferred {
  const inferred: Inferred = { guesses: [], problems: [] };
  const words = wordsUnder(projects, "rag");
  for (const { word, heading, tables } of words) {
    if (parseRag(word)?.value != null) continue;
    const at = tables[0]?.first.at ?? null;
    const said = findKey(word, texts);
    if (said === null) {
      inferred.problems.push(createInferProblem("infer-rating-unknown", { word, heading }, { at }));
      continue;
    }
    const evidence = say(inferEvidence, "ratingByKey", { word, said: said.words });
    inferred.guesses.push({
      field: "ratings",
      key: word,
      value: said.rating,
      confidence: "certain",
      evidence,
      at,
    });
  }
  const known = words.flatMap(({ word }) => parseRag(word)?.value ?? []);
  return { ...inferred, guesses: [...inferScheme(known), ...inferred.guesses] };
}

/** Names the narrowest scheme that has every rating of the papers, where that is more than the plain colours. */
function inferScheme(known: readonly RagRating[]): ProfileGuess[] {
  const ratings = new Set(known);
  const fits = Object.entries(ragSchemes)
    .filter(([, scheme]) => [...ratings].every((rating) => scheme[rating] !== undefined))
    .toSorted(([, one], [, other]) => Object.keys(one).length - Object.keys(other).length);
  const [name, scheme] = fits[0] ?? [];
  if (ratings.size < 2 || name === undefined || Object.keys(scheme ?? {}).length <= 3) return [];
  const words = ragRatings.filter((rating) => ratings.has(rating));
  const evidence = say(inferEvidence, "schemeByCells", { words });
  return [{ field: "ragScheme", key: null, value: name, confidence: "likely", evidence, at: null }];
}

/** Finds where a text says what a word of a rating is, such as `A is amber`, `N = not started`, `Gold (green)`. */
function findKey(
  word: string,
  texts: readonly string[],
): { rating: RagRating; words: string } | null {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const key = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${escaped}(?:\s+(?:is|means|stands for|for)\s+(?:a |an )?|\s*[=:–—-]\s*|\s*\()(\p{L}+)([ /-]\p{L}+)?`,
    "gu",
  );
  for (const text of texts)
    for (const [words, first = "", second = ""] of text.matchAll(key)) {
      const rating = parseRag(first + second)?.value ?? parseRag(first)?.value ?? null;
      if (rating !== null && first.length > 1) return { rating, words };
    }
  return null;
}

/** The different words of a column of project tables, as first printed, but for empty ones and sentences. */
function wordsUnder(projects: ToldTables["projects"], field: ProjectRole): SeenWord[] {
  const words = new Map<string, SeenWord>();
  for (const { tables, roles } of projects) {
    const heading = headingOf(roles, field);
    if (heading === null) continue;
    for (const { cells } of tables.rows) {
      const word = cells.get(heading) ?? "";
      if (!/[\p{L}\d]/u.test(word) || /^n\/?a$/i.test(word) || word.split(/\s+/).length > 4)
        continue;
      const seen = words.get(foldWords(word)) ?? {
        word,
        heading: tables.headings.get(heading) ?? heading,
        count: 0,
        tables: [],
      };
      seen.count++;
      if (!seen.tables.includes(tables)) seen.tables.push(tables);
      words.set(foldWords(word), seen);
    }
  }
  return [...words.values()];
}

/** How many rows with a word have a paper after theirs, and how many of those are gone from it. */
function countGone(
  { word }: SeenWord,
  projects: ToldTables["projects"],
): { followed: number; count: number } {
  const titles = new Set<string>();
  const ended: { paper: number; title: string }[] = [];
  let last = 0;
  for (const { tables, roles } of projects) {
    const [title, stage] = [headingOf(roles, "title"), headingOf(roles, "stage")];
    for (const { paper, cells } of tables.rows) {
      last = Math.max(last, paper);
      const name = foldTitle(cells.get(title ?? "") ?? "");
      titles.add(`${paper} ${name}`);
      if (stage !== null && foldWords(cells.get(stage) ?? "") === foldWords(word))
        ended.push({ paper, title: name });
    }
  }
  const followed = ended.filter(({ paper }) => paper < last);
  const gone = followed.filter(({ paper, title }) => !titles.has(`${paper + 1} ${title}`));
  return { followed: followed.length, count: gone.length };
}

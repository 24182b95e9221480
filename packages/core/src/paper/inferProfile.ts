import { type Document, toLines } from "../document/index.js";
import { stages } from "../lifecycle/index.js";
import { decisionFields, type Profile, projectFields } from "../profile/index.js";
import { ragRatings } from "../rag/index.js";
import { collectTables } from "./infer/collectTables.js";
import { createInferProblem } from "./infer/createInferProblem.js";
import { type Inferred, inferColumns, joinInferred } from "./infer/inferColumns.js";
import { inferNouns } from "./infer/inferNouns.js";
import { inferOffice, placeOf } from "./infer/inferOffice.js";
import { inferRefs } from "./infer/inferRefs.js";
import { inferStrands } from "./infer/inferStrands.js";
import { inferRatings, inferStages } from "./infer/inferWords.js";
import { inferYearStart } from "./infer/inferYearStart.js";
import { tellTables } from "./infer/tellTables.js";
import type { InferredProfile, ProfileGuess, SeenTables, ToldTables } from "./infer/types.js";

/** What a draft is called where the papers name no place. */
const UNNAMED = "area";

export interface InferProfileOptions {
  /** What the profile is to be called: lower case letters, digits and dashes; left out, it is told from the papers. */
  name?: string;
}

/**
 * Drafts a profile from papers of one office, the oldest first, for a person to correct: unknown headings by what their
 * columns hold over all papers, stage words by what they say or whether their rows are gone in the next paper, ratings by
 * the papers' own key, strands by the labels beside or over rows, the basis of quarters by what the text says of it. What
 * every area's vocabulary has already is left out, and what nothing speaks for is a problem and not a guess.
 * @example
 * inferProfile([]).problems[0]?.code; // => "infer-nothing-found"
 * const row = (...texts) => ({ cells: texts.map((text) => ({ text, at: null })), at: null });
 * const rows = [row("Pledge", "Lands in"), row("Night buses", "May 2024"), row("Youth hub", "TBC")];
 * const table = { type: "table", caption: null, headerRows: 1, rows, at: null };
 * const paper = { source: null, lang: null, title: null, blocks: [table], problems: [] };
 * inferProfile([paper]).value.projectColumns; // => { Pledge: "title", "Lands in": "forecast" }
 */
export function inferProfile(
  documents: readonly Document[],
  options: InferProfileOptions = {},
): InferredProfile {
  const texts = documents.map(textsOfDocument);
  const told = tellTables(collectTables(documents));
  const inferred = joinInferred([
    { guesses: inferOffice(texts), problems: [] },
    inferYearStart(texts, told),
    { guesses: inferStrands(told), problems: [] },
    inferColumns(told),
    { guesses: inferNouns(texts, told), problems: [] },
    inferStages(told),
    inferRatings(told, texts.flat()),
    { guesses: inferRefs(told), problems: [] },
    tellLeft(told),
  ]);
  return { value: toProfile(inferred.guesses, options), ...inferred };
}

/** The lines of a document, those that stand in tables too: a key may stand in either. */
function textsOfDocument(document: Document): string[] {
  return toLines(document).flatMap((line) =>
    line.type === "line"
      ? [line.text]
      : line.rows.map((row) => row.cells.map(({ text }) => text).join(" ")),
  );
}

function tellLeft({ projects, others }: ToldTables): Inferred {
  const isRead = projects.length > 0;
  const problems = others
    .filter(isTableOfRows)
    .map(({ headings, first }) =>
      createInferProblem(
        "infer-table-left",
        { headings: [...headings.values()] },
        { severity: "note", at: first.at },
      ),
    );
  return {
    guesses: [],
    problems: isRead ? problems : [createInferProblem("infer-nothing-found", {}), ...problems],
  };
}

/** Two columns of labels and figures are counts, and need no profile. */
function isTableOfRows({ headings, rows }: SeenTables): boolean {
  return headings.size > 2 && rows.length > 0;
}

function toProfile(guesses: readonly ProfileGuess[], { name }: InferProfileOptions): Profile {
  const of = (field: keyof Profile) => guesses.filter((guess) => guess.field === field);
  const texts = (field: keyof Profile) => of(field).map(({ value }) => String(value));
  const recognisedBy = texts("recognisedBy");
  const yearStart = of("yearStart")[0]?.value;
  return {
    version: 1,
    name: name ?? recognisedBy.map(placeOf)[0] ?? UNNAMED,
    office: texts("office")[0] ?? null,
    recognisedBy,
    yearStart: yearStart === 1 || yearStart === 4 ? yearStart : null,
    strands: texts("strands"),
    projectColumns: toMeanings(of("projectColumns"), projectFields),
    decisionColumns: toMeanings(of("decisionColumns"), decisionFields),
    nouns: Object.fromEntries(of("nouns").map(({ key, value }) => [key ?? "", String(value)])),
    stages: toMeanings(of("stages"), stages),
    ragScheme: texts("ragScheme")[0] ?? null,
    ratings: toMeanings(of("ratings"), ragRatings),
    decisionRefs: texts("decisionRefs"),
  };
}

/** What each word means, of those meanings that a profile can name. */
function toMeanings<Meaning extends string>(
  guesses: readonly ProfileGuess[],
  meanings: readonly Meaning[],
): Record<string, Meaning> {
  const named = guesses.flatMap(({ key, value }) => {
    const meaning = meanings.find((one) => one === value);
    return key === null || meaning === undefined ? [] : [[key, meaning] as const];
  });
  return Object.fromEntries(named);
}

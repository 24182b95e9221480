import { foldWords, say } from "../../text/index.js";
import { inferEvidence } from "./infer.messages.js";
import { otherNouns } from "./infer.vocabulary.js";
import { headingOf } from "./tellTables.js";
import type { ProfileGuess, ToldTables } from "./types.js";

const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const COUNT = new RegExp(
  String.raw`\b(\d{1,3}|${NUMBERS.join("|")}) (?:(?:current|live|active|open) )?(\p{Ll}{3,20}s)\b`,
  "giu",
);

/** Teaches what the office calls its projects: by the heading over their titles, else by what the text counts as many of as there are rows. */
export function inferNouns(
  papers: readonly (readonly string[])[],
  { projects }: ToldTables,
): ProfileGuess[] {
  const counts = papers.map((texts) => texts.flatMap(readCounts));
  const headed = projects.flatMap(({ tables, roles }) => {
    const heading = headingOf(roles, "title");
    return heading === null ? [] : [tables.headings.get(heading) ?? heading];
  });
  for (const heading of headed) {
    const one = toOne(foldWords(heading));
    if (!/^\p{L}{4,20}$/u.test(one) || isPlain(one)) continue;
    const said = counts.flat().find(({ many }) => many === toMany(one))?.said ?? null;
    const evidence = say(inferEvidence, "nounInHeading", { heading, said });
    return [toGuess(one, said === null ? "likely" : "certain", evidence)];
  }
  return headed.length === 0 ? [] : inferFromCounts(counts, projects);
}

interface Count {
  many: string;
  number: number;
  said: string;
}

function readCounts(text: string): Count[] {
  return [...text.matchAll(COUNT)].map(([said, number = "", many = ""]) => {
    const word = NUMBERS.indexOf(number.toLowerCase()) + 1;
    return { said, many: many.toLowerCase(), number: word === 0 ? Number(number) : word };
  });
}

function inferFromCounts(
  counts: readonly (readonly Count[])[],
  projects: ToldTables["projects"],
): ProfileGuess[] {
  const found = new Map<string, string[]>();
  counts.forEach((own, paper) => {
    const rows = projects.flatMap(({ tables }) => tables.rows.filter((row) => row.paper === paper));
    for (const { many, number, said } of own)
      if (number === rows.length && number > 1 && !otherNouns.has(many))
        found.set(many, [...(found.get(many) ?? []), said]);
  });
  const [most] = [...found].toSorted(([, one], [, other]) => other.length - one.length);
  const [many, said] = most ?? [];
  const [first] = said ?? [];
  if (many === undefined || first === undefined || isPlain(toOne(many))) return [];
  const evidence = say(inferEvidence, "nounInCounts", { said: first, papers: said?.length ?? 0 });
  return [toGuess(toOne(many), "guess", evidence)];
}

function toGuess(
  one: string,
  confidence: ProfileGuess["confidence"],
  evidence: string,
): ProfileGuess {
  return { field: "nouns", key: one, value: toMany(one), confidence, evidence, at: null };
}

/** The words that every area has need no teaching, and `title` or `name` is no noun of a project. */
function isPlain(one: string): boolean {
  return ["project", "title", "name", "item", "description"].includes(one);
}

function toOne(noun: string): string {
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  return noun.endsWith("s") && !noun.endsWith("ss") ? noun.slice(0, -1) : noun;
}

function toMany(one: string): string {
  return /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`;
}

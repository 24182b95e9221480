import { areaProfiles } from "../packages/core/src/profile/index.js";
import { descriptions } from "../packages/core/src/schemas/descriptions.vocabulary.js";
import { toJsonSchema } from "@pcplan/core/schemas";

/** What each field of a profile looks like in the file of an office. */
const examples: Readonly<Record<string, string>> = {
  version: "1",
  name: '"rutland"',
  office: '"Police and Crime Commissioner for Rutland"',
  recognisedBy: '["Rutland Police and Crime Panel"]',
  yearStart: "4",
  strands: '["Safer Streets", "Victims First"]',
  projectColumns: '{"Pledge": "title", "Home by": "forecast", "Feeling": "rag"}',
  decisionColumns: '{"Notice": "ref", "Signed": "approvedOn"}',
  nouns: '{"pledge": "pledges"}',
  stages: '{"Mobilising": "current", "Shelved": "on-hold"}',
  ragScheme: '"dca-5"',
  ratings: '{"Minor concerns": "amber", "K": "blue"}',
  decisionRefs: '["FD/#"]',
};

/** The page of what a profile can teach: every field of its schema in words, with what it may hold and an example. */
export function toProfilesPage(): string {
  const fields = fieldsOf(toJsonSchema("profile"));
  const words = descriptions["Profile"] ?? {};
  const absent = fields.filter(({ name }) => words[name] === undefined || !examples[name]);
  if (absent.length > 0)
    throw new Error(`No words or example for ${absent.map(({ name }) => name).join(", ")}.`);
  return `${[
    "# Profiles",
    "This page is made from the schema of a profile; `pnpm exec vitest run test/profilesPage.test.ts -u` makes it anew.",
    words[""],
    "A profile is a JSON file. `--profile FILE` reads papers by it, `--profile NAME` by one of those that come with pcplan, and without the flag the one is taken whose words stand in the paper, if there is one alone. A field that is left out teaches nothing; one that is misspelt is refused with words that name it.",
    "## What it can teach",
    `| field | what it says | such as |\n| --- | --- | --- |\n${fields
      .map(({ name }) => `| \`${name}\` | ${words[name]} | \`${examples[name]}\` |`)
      .join("\n")}`,
    ...fields.flatMap(({ name, values }) =>
      values.length === 0
        ? []
        : [`\`${name}\` may name ${values.map((value) => `\`${value}\``).join(", ")}.`],
    ),
    "## A draft from your own papers",
    "`pcplan profile infer FILE… --out area.json` drafts a profile from papers of one office, the oldest first. It says of each guess how sure it is and why, and leaves to you what nothing in the papers speaks for. What every area's vocabulary has already is not repeated. Nothing is read by a draft until you give it as `--profile area.json`: read what it prints, correct the file, and keep it.",
    "A guess is `certain` where the papers say it themselves (a key of the ratings, a note on the quarters), `likely` where many cells of more than one paper speak for it, and `a guess` where few do. `--json` gives the profile, the guesses and the problems as one object (`value`, `guesses`, `problems`).",
    "What the draft is made of: headings by what their columns hold over all papers, whatever the heading says (days and periods, ratings, stages, ids, amounts, names of people; short texts that are unlike each other are titles, long ones are what a project is for, or what is said of its progress where they change from paper to paper); stage words by what they say, or by their rows being gone from the next paper; ratings by the papers' own key; strands by the labels beside and over rows.",
    "## The profiles that come with pcplan",
    "`pcplan profile list` lists them and `pcplan profile show NAME` prints one, to be copied and changed.",
    `| name | office |\n| --- | --- |\n${areaProfiles
      .map(({ name, office }) => `| \`${name}\` | ${office ?? ""} |`)
      .join("\n")}`,
  ].join("\n\n")}\n`;
}

interface Field {
  name: string;
  /** The values that it may name, where they are a closed list. */
  values: string[];
}

/** The fields of a schema, in its order, whether it stands at the top or under `$defs`. */
function fieldsOf(schema: unknown): Field[] {
  const found = findProperties(schema);
  return Object.entries(found ?? {}).map(([name, field]) => ({ name, values: valuesOf(field) }));
}

function findProperties(schema: unknown): Record<string, unknown> | null {
  if (!isObject(schema)) return null;
  if (isObject(schema["properties"])) return schema["properties"];
  for (const inner of Object.values(schema)) {
    const found = findProperties(inner);
    if (found) return found;
  }
  return null;
}

function valuesOf(field: unknown): string[] {
  const inner = isObject(field) ? field["additionalProperties"] : null;
  const values = isObject(inner) ? inner["enum"] : null;
  return Array.isArray(values) ? values.map(String) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

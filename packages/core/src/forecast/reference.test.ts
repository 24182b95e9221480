import { expect, test } from "vitest";
import { compositions } from "./compositions.cases.js";
import { forms } from "./forms.vocabulary.js";
import { formatForecast, parseForecast, toEdtf } from "./index.js";
import { refusedForms } from "./refused.cases.js";
import { labels, openPhrases, qualifiers, statePhrases, words } from "./vocabulary.js";

/** Regenerate the page with `npx -y pnpm@12 exec vitest run packages/core/src/forecast/reference.test.ts -u`. */
test("docs/reference/forecasts.md shows the tables as they stand", async () => {
  await expect(toPage()).toMatchFileSnapshot("../../../../docs/reference/forecasts.md");
});

const code = (text: string) => `\`${text.replaceAll("|", "\\|")}\``;

function table(headings: string[], rows: string[][]): string {
  const lines = [headings, headings.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function readRow(form: string, phrase: string, why: string): string[] {
  const read = parseForecast(phrase);
  if (read.kind !== "period") throw new Error(`${phrase} is not read`);
  const days = read.earliest === read.latest ? read.latest : `${read.earliest} to ${read.latest}`;
  const kept = [...(read.qualifier ? [read.qualifier] : []), ...read.assumptions].join(", ");
  return [form, code(phrase), days, read.precision, kept, code(toEdtf(read) ?? ""), why];
}

/** The form and the reason are said at the first example alone. */
function readRows(form: string, phrases: string[], why: string): string[][] {
  return phrases.map((phrase, index) =>
    readRow(index === 0 ? form : "", phrase, index === 0 ? why : ""),
  );
}

function toPage(): string {
  const headings = ["form", "example", "days", "precision", "kept", "EDTF", "why"];
  return `${[
    "# Forecasts: what is read and what is refused",
    "This page is written from the tables by which phrases are read and tested (`*.cases.ts` and `*vocabulary.ts` in `packages/core/src/forecast`); a test fails when it is out of date. To write it anew: `npx -y pnpm@12 exec vitest run packages/core/src/forecast/reference.test.ts -u`.",
    "A forecast keeps the words of the paper and the interval that they mean, both ends included. Quarters and halves are those of the calendar unless `yearStart` is 4, and say so in their assumptions. Case, white space, full stops after abbreviations and ordinal endings do not matter; spelling does. Two-digit years 00 to 69 are 2000 to 2069, 70 to 99 are 1970 to 1999; years from 1900 to 2199 are read. A phrase of more than 200 characters is not read.",
    "## One stretch of time",
    table(
      headings,
      forms.flatMap(({ form, examples, why }) =>
        readRows(
          form,
          examples.map(([phrase]) => phrase),
          why,
        ),
      ),
    ),
    "## Two of them, and the words around them",
    table(
      headings,
      compositions.flatMap(({ form, examples, why }) =>
        readRows(
          form,
          examples.map(([phrase]) => phrase),
          why,
        ),
      ),
    ),
    "## What names no time",
    table(
      ["kind", "words", "in English", "in Welsh"],
      [...Object.entries(openPhrases), ...Object.entries(statePhrases)].map(([kind, phrases]) => {
        const read = parseForecast(phrases[0] ?? "");
        const shown = phrases
          .filter((phrase) => phrase !== "")
          .map(code)
          .join(", ");
        const also = kind === "blank" ? `nothing, white space, dashes, ${shown}` : shown;
        return [kind, also, formatForecast(read), formatForecast(read, { lang: "cy" })];
      }),
    ),
    "## Refused",
    table(
      ["form", "example", "code", "what is said", "how to write it", "why"],
      refusedForms.flatMap(({ form, code: name, examples, why }) =>
        examples.map((phrase, index) => {
          const read = parseForecast(phrase);
          if (read.kind !== "unreadable") throw new Error(`${phrase} is read`);
          const { message, expected } = read.problem;
          return [
            index === 0 ? form : "",
            code(phrase),
            index === 0 ? code(name) : "",
            message,
            expected,
            index === 0 ? why : "",
          ];
        }),
      ),
    ),
    "## Words",
    table(
      ["token", "words"],
      Object.entries(words).flatMap(([kind, byValue]) =>
        Object.entries<readonly string[]>(byValue).map(([value, names]) => [
          value === "0" ? code(kind) : `${code(kind)} ${value}`,
          names.map(code).join(", "),
        ]),
      ),
    ),
    `Kept as qualifiers: ${Object.values(qualifiers)
      .map(({ en, cy }) => `${code(en)} (${code(cy)})`)
      .join(", ")}.`,
    `Passed over before a period: ${labels.map(code).join(", ")}.`,
  ].join("\n\n")}\n`;
}

import { expect, it } from "vitest";
import { acceptedForms, refusedForms, silentForms } from "./forms.cases.js";
import { parseAmounts } from "./index.js";
import { moneyProblems } from "./messages.js";
import { qualifiers, scales, unknownScales } from "./vocabulary.js";

/** Regenerate the page with `npx -y pnpm@12 exec vitest run packages/core/src/money/reference.test.ts -u`. */
it("docs/reference/money.md shows the tables as they stand", async () => {
  await expect(toPage()).toMatchFileSnapshot("../../../../docs/reference/money.md");
});

function toPage(): string {
  return (
    [
      "# Money: what is read and what is refused",
      "This page is written from the tables that the scanner and its tests read (`forms.cases.ts`, `vocabulary.ts` and `messages.ts` in `packages/core/src/money`); a test fails when it is out of date. To write it anew: `npx -y pnpm@12 exec vitest run packages/core/src/money/reference.test.ts -u`.",
      "An amount needs a marker: `£` or `GBP` before the number, or `pounds`, `pence`, `p` or `GBP` behind it. Amounts are exact decimals of pounds; nothing is summed, rounded or read in part. In the tables `␣` is a no-break, thin, wide or zero-width space, `⇥` a tab and `⏎` a line break.",
      "## Read",
      table(
        ["form", "example", "amounts", "qualifiers", "why"],
        acceptedForms.map(({ form, example, reads, why }) => [
          form,
          code(example),
          reads.map(([words, amount]) => `${code(words)} = ${amount}`).join(", "),
          [...new Set(reads.flatMap(([, , ...names]) => names))].join(", "),
          why,
        ]),
      ),
      "## Refused",
      "Nothing of the words is read; a problem says so.",
      table(
        ["form", "example", "code", "why", "message"],
        refusedForms.map(({ form, example, code: fault, why }) => [
          form,
          code(example),
          code(fault),
          why,
          toCell(parseAmounts(example).problems[0]?.message ?? ""),
        ]),
      ),
      table(
        ["code", "expected", "advice"],
        Object.keys(moneyProblems.en).flatMap((fault) => {
          const form = refusedForms.find((one) => one.code === fault);
          if (form === undefined) return [];
          const { expected, advice } = parseAmounts(form.example).problems[0] ?? {};
          return [[code(fault), expected ?? "", advice ?? ""]];
        }),
      ),
      "## Nothing",
      "These are no amounts: nothing is read and nothing is reported.",
      table(
        ["form", "example", "why"],
        silentForms.map(({ form, example, why }) => [form, code(example), why]),
      ),
      "## Words",
      table(
        ["scale", "stands for"],
        scales.map(({ words, power }) => [words.map(code).join(", "), `10 to the power ${power}`]),
      ),
      `Refused as scales: ${unknownScales.map(code).join(", ")}.`,
      table(
        ["qualifier", "before the amount", "behind it"],
        qualifiers.map(({ name, before, after }) => [
          name,
          before.map(code).join(", "),
          after.map(code).join(", "),
        ]),
      ),
    ].join("\n\n") + "\n"
  );
}

function table(heads: string[], rows: string[][]): string {
  return [heads, heads.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function code(words: string): string {
  return `\`${toCell(words)}\``;
}

function toCell(words: string): string {
  return words
    .replace(/[^\S \t\r\n]|\u200b/g, "␣")
    .replaceAll("\t", "⇥")
    .replaceAll("\n", "⏎");
}

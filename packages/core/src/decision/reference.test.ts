import { expect, it } from "vitest";
import { roleCases } from "./roles.cases.js";

/** Regenerate the page with `npx -y pnpm@12 exec vitest run packages/core/src/decision/reference.test.ts -u`. */
it("docs/reference/decision-amounts.md shows the roles as they stand", async () => {
  const rows = roleCases.map(({ title, summary, roles }) => {
    const words = title === "Notice" ? summary : `*${title}* / ${summary}`;
    return `| ${words} | ${roles.map((role) => names[role]).join(", ")} |`;
  });
  const page = [...introduction, ["| decision | roles |", "| --- | --- |", ...rows].join("\n")];
  await expect(`${page.join("\n\n")}\n`).toMatchFileSnapshot(
    "../../../../docs/reference/decision-amounts.md",
  );
});

const names = {
  approved: "approved",
  total: "total",
  external: "external",
  duplicate: "duplicate",
  mentioned: "mentioned",
  reserve: "approved (reserve transfer)",
} as const;

const introduction = [
  "# Decisions: what an amount is to the decision",
  "This page is written from the rows that the tests run (`packages/core/src/decision/roles.cases.ts`); a test fails when it is out of date. To write it anew: `npx -y pnpm@12 exec vitest run packages/core/src/decision/reference.test.ts -u`.",
  "An amount is *approved* where nothing says otherwise. It is *total* where the words name a wider sum that it is part of, or a sum that the decision declines; *external* where somebody else gives it; *duplicate* where the same money is said already: in a title that the summary repeats, as a part of a sum, as the lower end of a range; *mentioned* where it is a unit price, a rate, or only noted, as a saving, an underspend or an outturn. A summary of money adds what is approved and shows the others beside it. What goes into a reserve is approved and marked as a reserve transfer; what comes out of one to be spent is not marked.",
  "The words in front of a stroke are a title; the roles stand in the order of the amounts.",
];

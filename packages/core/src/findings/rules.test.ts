import { describe, expect, test } from "vitest";
import { foldWords } from "../text/index.js";
import { describeFinding } from "./describeFinding.js";
import { examplePaper } from "./examples.cases.js";
import { ruleTables } from "./rules.cases.js";
import { rules } from "./rules.js";

describe.each(ruleTables.map((table) => ({ code: table.rule.code, ...table })))(
  "$code",
  ({ rule, fires, silent }) => {
    test.each(fires)("fires: $name", ({ findings }) => {
      expect(findings.length).toBeGreaterThan(0);
      for (const { message, advice, severity } of findings) {
        expect(message).toMatch(/^\S.*[.”%]$/);
        expect(advice).toMatch(/\.$/);
        expect(foldWords(message)).not.toMatch(/\b(missing|concealed|failed|wrong|late)\b/);
        expect(rule.severities).toContain(severity);
      }
    });

    test.each(fires)("says it again from JSON: $name", ({ findings }) => {
      const carried = JSON.parse(JSON.stringify(findings)) as typeof findings;
      expect(carried).toEqual(findings);
      expect(carried.map((one) => describeFinding(one, "en"))).toEqual(findings);
    });

    test.each(silent)("is silent: $name", ({ findings }) => {
      expect(findings).toEqual([]);
    });

    test("has cases of both sorts, and one for each of its severities", () => {
      expect([fires.length > 0, silent.length > 0]).toEqual([true, true]);
      const given = fires.flatMap(({ findings }) => findings.map(({ severity }) => severity));
      expect(new Set(given)).toEqual(new Set(rule.severities));
    });
  },
);

test("each code stands for one rule", () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});

test("no rule names a flag of the command line", () => {
  const findings = ruleTables.flatMap(({ fires }) => fires.flatMap((one) => one.findings));
  const said = rules.map(({ title, why }) => [title, why]);
  expect(JSON.stringify([findings, said])).not.toMatch(/--\w|pcplan/);
});

test("what a rule is over tells what its check takes", () => {
  const subject = { paper: examplePaper({}), asOf: null };
  for (const rule of rules) {
    if (rule.over === "paper") expect(rule.check(subject)).toEqual([]);
    else expect(rule.check({ papers: [], steps: [] })).toEqual([]);
    // @ts-expect-error nobody can tell what it takes before asking what it is over
    expect(() => rule.check(null)).toThrow(TypeError);
  }
});

import { describe, expect, test } from "vitest";
import { foldWords } from "../text/index.js";
import { paperRules } from "./paperRules.js";
import { rules } from "./rules.js";
import { seriesRules } from "./seriesRules.js";
import type { Rule } from "./types.js";

describe.each(paperRules)("$code", tableOf);
describe.each(seriesRules)("$code", tableOf);

test("each code stands for one rule", () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});

function tableOf<S>({ check, examples, severity }: Rule<S>): void {
  test.each(examples.fires)("fires: $name", ({ subject }) => {
    const found = check(subject);
    expect(found.length).toBeGreaterThan(0);
    for (const { message, advice } of found) {
      expect(message).toMatch(/^\S.*[.”%]$/);
      expect(advice).toMatch(/\.$/);
      expect(foldWords(message)).not.toMatch(/\b(missing|concealed|failed|wrong|late)\b/);
    }
  });

  test.each(examples.silent)("is silent: $name", ({ subject }) => {
    expect(check(subject)).toEqual([]);
  });

  test("has cases of both sorts", () => {
    expect([examples.fires.length > 0, examples.silent.length > 0]).toEqual([true, true]);
    expect(["error", "warning", "note"]).toContain(severity);
  });
}

import { describe, expect, it } from "vitest";
import { acceptedForms, refusedForms, silentForms } from "./forms.cases.js";
import { parseAmounts } from "./index.js";

describe("accepted forms", () => {
  it.each(acceptedForms)("$form: $example", ({ example, reads }) => {
    const { amounts, problems } = parseAmounts(example);
    expect(amounts.map((one) => [one.text, one.amount, ...one.qualifiers])).toEqual(reads);
    for (const { text, start, end } of amounts) expect(example.slice(start, end)).toBe(text);
    expect(problems).toEqual([]);
  });
});

describe("refused forms", () => {
  it.each(refusedForms)("$form: $example", ({ example, code, found }) => {
    const { amounts, problems } = parseAmounts(example);
    expect(problems.map((one) => [one.code, one.found])).toEqual([[code, found]]);
    expect(problems.every(({ expected, advice }) => expected && advice)).toBe(true);
    expect(amounts.map(({ text }) => found.includes(text))).not.toContain(true);
  });
});

it.each(silentForms)("$form gives nothing: $example", ({ example }) => {
  expect(parseAmounts(example)).toEqual({ text: example, amounts: [], problems: [] });
});

import { expect, test } from "vitest";
import { formatForecast, parseForecast } from "./index.js";
import { paperForms, paperRefusals } from "./papers.cases.js";

const rows = paperForms.flatMap(({ form, precision, phrases }) =>
  phrases.map(([phrase, earliest, latest, qualifier = null]) => ({
    form,
    phrase,
    expected: { kind: "period", precision, earliest, latest, qualifier },
  })),
);

test.each(rows)("$form: $phrase", ({ phrase, expected }) => {
  expect(parseForecast(phrase)).toMatchObject({ text: phrase, ...expected });
});

test.each(rows)("what is written of $phrase is read as the same", ({ phrase, expected }) => {
  const { kind, earliest, latest, qualifier } = expected;
  for (const lang of ["en", "cy"] as const)
    expect(parseForecast(formatForecast(parseForecast(phrase), { lang }))).toMatchObject({
      kind,
      earliest,
      latest,
      qualifier,
    });
});

test.each(paperRefusals)("%s is %s", (phrase, code) => {
  expect(parseForecast(phrase)).toMatchObject({ kind: "unreadable", problem: { code } });
});

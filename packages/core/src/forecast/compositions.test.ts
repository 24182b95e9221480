import { expect, test } from "vitest";
import { compositions } from "./compositions.cases.js";
import { parseForecast } from "./index.js";

const rows = compositions.flatMap(({ form, examples }) =>
  examples.map(([phrase, earliest, latest, qualifier = null]) => ({
    form,
    phrase,
    expected: { text: phrase, kind: "period", earliest, latest, qualifier },
  })),
);

test.each(rows)("$form: $phrase", ({ phrase, expected }) => {
  expect(parseForecast(phrase)).toMatchObject(expected);
  expect(parseForecast(phrase.toUpperCase())).toMatchObject({
    ...expected,
    text: phrase.toUpperCase(),
  });
});

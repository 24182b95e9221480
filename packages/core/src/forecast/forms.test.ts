import { expect, test } from "vitest";
import { forms } from "./forms.vocabulary.js";
import { parseForecast } from "./index.js";

const examples = forms.flatMap(({ form, examples: rows }) =>
  rows.map(([phrase, earliest, latest]) => ({ form, phrase, earliest, latest })),
);

test.each(examples)("$form: $phrase", ({ phrase, earliest, latest }) => {
  expect(parseForecast(phrase)).toMatchObject({ text: phrase, kind: "period", earliest, latest });
});

test.each(examples)("case, space and a stop at the end do not matter: $phrase", ({ phrase }) => {
  const read = parseForecast(phrase);
  const spaced = phrase.replaceAll(" ", "\u00a0 ");
  for (const text of [phrase.toUpperCase(), phrase.toLowerCase(), ` ${spaced}\t`, `${phrase}.`])
    expect({ ...parseForecast(text), text: phrase }, text).toEqual(read);
});

test.each(examples)("a word more is refused: $phrase", ({ phrase }) => {
  for (const text of [`${phrase} x`, `x ${phrase}`, `${phrase} 7`, `${phrase}, ${phrase}`])
    expect(parseForecast(text).kind, text).toBe("unreadable");
});

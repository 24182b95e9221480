import { describe, expect, test } from "vitest";
import { formatText, parseText } from "../document/index.js";
import { profileSchema } from "../profile/schema.js";
import { inferProfile, toProfileDocument } from "./index.js";
import { inferCases } from "./inferProfile.cases.js";

const infer = (papers: readonly string[]) =>
  inferProfile(papers.map((text, at) => parseText(text, `paper ${at + 1}`)));

describe.each(inferCases.map((one) => [one.name, one] as const))(
  "%s",
  (_name, { papers, expected, problems }) => {
    const inferred = infer(papers);

    test("drafts what the papers speak for", () => {
      expect(inferred.value).toMatchObject(expected);
      expect({ ...inferred.value, ...expected }).toEqual(inferred.value);
    });

    test("says what a person must decide", () => {
      expect(inferred.problems.map(({ code }) => code).toSorted()).toEqual(problems ?? []);
    });

    test("gives an ordinary profile, with a reason for all that stands in it", () => {
      const { name, version, ...taught } = profileSchema.parse(inferred.value);
      const held = Object.values(taught).flatMap((value) =>
        value === null ? [] : typeof value === "object" ? Object.values(value) : [value],
      );
      expect(inferred.guesses.map(({ value }) => value).toSorted()).toEqual(held.toSorted());
      expect(inferred.guesses.every(({ evidence }) => evidence.endsWith("."))).toBe(true);
      expect([name, version]).toEqual([expect.stringMatching(/^[a-z0-9-]+$/), 1]);
    });
  },
);

test("a draft is the same whatever order the columns stand in", () => {
  const [one] = infer(["Pledge\tHome by\nNight buses\tMay 2024\nYouth hub\tTBC"]).guesses;
  const turned = infer(["Home by\tPledge\nMay 2024\tNight buses\nTBC\tYouth hub"]).value;
  expect(one).toMatchObject({ field: "projectColumns", key: "Pledge", confidence: "guess" });
  expect(turned.projectColumns).toEqual({ Pledge: "title", "Home by": "forecast" });
});

test("the name that is asked for is the name of the draft", () => {
  expect(inferProfile([], { name: "rutland" }).value.name).toBe("rutland");
});

test("for people, each guess stands with its reason and names nobody", () => {
  const people = inferCases.find(({ name }) => name.includes("names of people"))?.papers ?? [];
  const inferred = infer(people);
  const text = formatText(toProfileDocument(inferred));
  expect(inferred.guesses.find(({ value }) => value === "lead")?.evidence).toBe(
    "6 of the 6 filled cells under “Answers for it” name a person or a post.",
  );
  expect(text).toContain("What a person must decide");
  expect(text).not.toContain("Penn");
});

import { expect, test } from "vitest";
import { toFinding } from "./toFinding.js";
import { problem } from "../result/index.js";
import { toQuestions } from "./toQuestions.js";

const finding = (code: string, about: string, found: string, source: string) =>
  toFinding(
    problem({
      code,
      message: "",
      found,
      at: { source, page: null, line: 1, row: null, column: null },
    }),
    about,
  );

test("a project whose forecast changed twice counts once among many", () => {
  const [question, ...others] = toQuestions(
    ["Fleet", "Kit", "Vans", "Fleet"].map((about, index) =>
      finding("silent-reforecast", about, `Q${index + 1} 2018 to 2019`, `${index}.txt`),
    ),
  );
  expect(others).toEqual([]);
  expect(question?.about).toEqual(["Fleet", "Kit", "Vans"]);
  expect(question?.question).toContain("3 projects");
});

test("the same question about two papers is put once, with the places of both", () => {
  const questions = toQuestions(
    ["may.txt", "june.txt"].map((source) =>
      finding("quarter-basis-undeclared", "quarters", source, source),
    ),
  );
  expect(questions.map(({ at }) => at.map(({ source }) => source))).toEqual([
    ["may.txt", "june.txt"],
  ]);
});

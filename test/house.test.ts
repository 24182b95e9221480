import { expect, test } from "vitest";
import {
  checkFieldWords,
  checkFileNames,
  checkFunctionWords,
  checkStars,
  checkVerbs,
  type Fault,
  functionLengths,
  shareOf,
  type Sources,
} from "../tools/house.js";

const face = 'export { toPence } from "./toPence.js";\nexport type { Sum } from "./toPence.js";\n';
const good = `/** What was paid. */
export interface Sum {
  /** In pounds. */
  pounds: string;
}

/** Turns pounds into pence. */
export function toPence({ pounds }: Sum): number {
  return Number(pounds) * 100;
}

export function hidden(): number {
  return 0;
}
`;

const sources = (files: Record<string, string>): Sources => new Map(Object.entries(files));
const written = (source: string, index = face) =>
  sources({ "money/index.ts": index, "money/toPence.ts": source });
const checkAll = (given: Sources): Fault[] => [
  ...checkFileNames(given),
  ...checkStars(given),
  ...checkVerbs(given, {}),
  ...checkFunctionWords(given),
  ...checkFieldWords(given),
];

test("a folder that keeps to the house has no fault, whatever its inner functions are called", () => {
  expect(checkAll(written(good))).toEqual([]);
});

test.each<[string, Sources, string, string]>([
  [
    "a public function without a verb of the list",
    written(good.replace("toPence", "getPence"), face.replace("toPence }", "getPence }")),
    "money/toPence.ts:8",
    "getPence starts with no verb",
  ],
  [
    "a verb that is only the start of another word",
    written(good.replace("toPence", "totalPence"), face.replace("toPence }", "totalPence }")),
    "money/toPence.ts:8",
    "totalPence starts with no verb",
  ],
  [
    "an arrow that is a public function",
    written(
      good.replace(
        "export function toPence({ pounds }: Sum): number {",
        "export const pence = () => {",
      ),
      face.replace("toPence }", "pence }"),
    ),
    "money/toPence.ts:8",
    "pence starts with no verb",
  ],
  [
    "a public function without a doc comment",
    written(good.replace("/** Turns pounds into pence. */\n", "// Pence.\n")),
    "money/toPence.ts:8",
    "toPence has no doc comment",
  ],
  [
    "a field without a doc comment",
    written(good.replace("  /** In pounds. */\n", "")),
    "money/toPence.ts:3",
    "Sum.pounds has no doc comment",
  ],
  [
    "a function that reaches the face through another folder's",
    sources({
      "index.ts": "",
      "src/index.ts": 'export { pay } from "./money/index.js";',
      "src/money/index.ts": 'export { pay } from "./pay.js";',
      "src/money/pay.ts": "/** Pays. */\nexport function pay(): void {}\n",
    }),
    "src/money/pay.ts:2",
    "pay starts with no verb",
  ],
  [
    "a face that exports all of a file",
    sources({ "money/index.ts": 'export * from "./toPence.js";' }),
    "money/index.ts:1",
    "Name what is exported",
  ],
  ["a drawer of utilities", sources({ "src/text/utils.ts": "" }), "src/text/utils.ts", "no utils"],
  ["a folder of helpers", sources({ "src/helpers/cut.ts": "" }), "src/helpers/cut.ts", "no utils"],
])("%s is told, once, with its place", (_fault, given, where, message) => {
  expect(checkAll(given)).toEqual([{ where, message: expect.stringContaining(message) }]);
});

test("a function that is named as an exception may start as it likes", () => {
  const given = written(
    good.replace("toPence", "getPence"),
    face.replace("toPence }", "getPence }"),
  );
  expect(checkVerbs(given, { getPence: "a reason" })).toEqual([]);
});

test("lengths count the lines of functions with a body, and shares lie where half or most are under them", () => {
  expect(functionLengths(written(good))).toEqual([3, 3]);
  expect(shareOf([1, 2, 3, 4, 50], 0.5)).toBe(3);
  expect(shareOf([1, 2, 3, 4, 50], 0.95)).toBe(50);
});

import { expect, test } from "vitest";
import { splitPieces } from "./splitPieces.js";
import type { Fragment, LetterWidths } from "./types.js";

/** As wide as Times New Roman draws them. */
const TIMES: LetterWidths = new Map([
  ..."ft".split("").map((letter): [string, number] => [letter, 333]),
  ..."ijl".split("").map((letter): [string, number] => [letter, 278]),
  ..."aceghnopqsuvx2–".split("").map((letter): [string, number] => [letter, 500]),
  ..."AWmw".split("").map((letter): [string, number] => [letter, 750]),
]);

const piece = (text: string, width: number, letterWidths?: LetterWidths): Fragment => ({
  text,
  left: 100,
  top: 50,
  width,
  height: 10,
  isBold: false,
  turned: "not",
  part: null,
  isArtifact: false,
  ...(letterWidths ? { letterWidths } : {}),
});

const through = (at: number) => [{ at, from: 0, to: 200 }];

test.each<[string, Fragment, number, string[]]>([
  [
    "wide letters before the rule and narrow ones after it, by the widths of the font",
    piece("Amma WAW A till till till", 112, TIMES),
    158,
    ["Amma WAW", "A till till till"],
  ],
  [
    "letters of which the font says nothing, as if all were of one width",
    piece("phase two Anew", 84),
    155,
    ["phase two", "Anew"],
  ],
  [
    "a font whose widths cannot be true, as if it said nothing",
    piece("phase two Anew", 84, new Map([..."phasetwoAn"].map((letter) => [letter, 10]))),
    155,
    ["phase two", "Anew"],
  ],
  ["words without a space near the rule stay whole", piece("Amma", 24, TIMES), 112, ["Amma"]],
])("%s", (_reason, words, at, expected) => {
  expect(splitPieces([words], through(at)).map(({ text }) => text)).toEqual(expected);
});

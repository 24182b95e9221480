import { expect, test } from "vitest";
import { withoutOrnament } from "./withoutOrnament.js";

test.each([
  [
    "rules round a cell",
    "<a:tcPr><a:lnL w='1'><a:noFill/></a:lnL><x/></a:tcPr>",
    "<a:tcPr><x/></a:tcPr>",
  ],
  ["one without anything in it", "<p><a:endParaRPr lang='en'/></p>", "<p></p>"],
  [
    "what is in the look of letters, but not its attributes",
    `<a:rPr b="1"><a:latin/></a:rPr><a:t>x</a:t>`,
    `<a:rPr b="1"/><a:t>x</a:t>`,
  ],
  [
    "the look of letters with attributes alone",
    `<a:rPr b="1"/><a:t>x</a:t>`,
    `<a:rPr b="1"/><a:t>x</a:t>`,
  ],
])("%s is taken out", (_name, xml, rest) => {
  expect(withoutOrnament(xml)).toBe(rest);
});

test.each([
  ["another name that starts alike", "<a:lnSpc><a:spcPct/></a:lnSpc><a:link/>"],
  ["an element that is never closed", "<a:lnL><b/>"],
  ["a start that never ends", "<a:lnL w='"],
  ["words", "<a:t>ln L</a:t>"],
])("%s is left", (_name, xml) => {
  expect(withoutOrnament(xml)).toBe(xml);
});

test("a sign in an attribute ends nothing", () => {
  expect(withoutOrnament(`<a:bodyPr x="a>b"><c/></a:bodyPr><d/>`)).toBe("<d/>");
});

test("many that are never closed are passed over at once", () => {
  const xml = "<a:lnL>".repeat(200_000);
  expect(withoutOrnament(xml)).toBe(xml);
});

import { describe, expect, test } from "vitest";
import { parseText } from "../document/index.js";
import { type Paper, parsePaperText, type RepairedValue } from "../paper/index.js";
import { areaProfiles } from "../profile/index.js";
import { failure, problem, success } from "../result/index.js";
import type { ReviewLine } from "../review/index.js";
import { type DocumentReader, readPaper, type ReadPaperOptions } from "./index.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const table = "Project\tForecast\nFilms\tQ4 2017\n";
const essex = `Essex Police\n\n${table}`;
const financial = areaProfiles.find(({ yearStart }) => yearStart === 4);

async function latestOf(file: Uint8Array, options?: ReadPaperOptions): Promise<unknown> {
  const read = await readPaper(file, options);
  const forecast = read.ok ? read.value.projects[0]?.forecast : null;
  return forecast?.kind === "period" ? forecast.latest : null;
}

const json = (text: string, parts: Partial<Paper> = {}) =>
  bytes(`\n ${JSON.stringify({ ...parsePaperText(text), ...parts })}`);

describe("the start of the year", () => {
  test.each<[name: string, file: Uint8Array, options: ReadPaperOptions, latest: string]>([
    ["by default it is January", bytes(table), {}, "2017-12-31"],
    ["an option goes first", bytes(table), { yearStart: 4 }, "2018-03-31"],
    ["then the profile given", bytes(table), { profile: financial }, "2018-03-31"],
    ["an option goes over it", bytes(table), { profile: financial, yearStart: 1 }, "2017-12-31"],
    ["a Paper as JSON stays as it was read", json(table), {}, "2017-12-31"],
    ["unless an option says otherwise", json(table), { yearStart: 4 }, "2018-03-31"],
    ["or the profile given", json(table), { profile: financial }, "2018-03-31"],
  ])("%s", async (_name, file, options, latest) => {
    expect(financial).toBeDefined();
    expect(await latestOf(file, options)).toBe(latest);
  });
});

describe("answers of a review file", () => {
  const repaired: RepairedValue[] = [
    { about: "Films", field: "forecast", value: "Q4 2017", evidence: "" },
  ];
  const line: ReviewLine = {
    paper: null,
    about: "Films",
    field: "forecast",
    value: "Q4 2017",
    evidence: "",
    answer: "Q3 2017",
  };

  test.each<[name: string, parts: Partial<Paper>, options: ReadPaperOptions, latest: string]>([
    ["by default in calendar quarters", {}, {}, "2017-09-30"],
    ["by the option", {}, { yearStart: 4 }, "2017-12-31"],
    ["by the profile given", {}, { profile: financial }, "2017-12-31"],
    ["by the paper's own profile", { profile: financial?.name ?? "" }, {}, "2017-12-31"],
  ])("a corrected forecast is read %s", async (_name, parts, options, latest) => {
    const file = json(table, { repaired, ...parts });
    expect(await latestOf(file, { ...options, review: [line] })).toBe(latest);
  });
});

describe("what can be read", () => {
  test("text is read by the words of its own area, and another reader's document as it is", async () => {
    expect(await readPaper(bytes(essex))).toMatchObject({ ok: true, value: { profile: "essex" } });
    const readDocument: DocumentReader = async (_bytes, { name }) =>
      success(parseText(table, name));
    const read = await readPaper(Uint8Array.of(0), { readDocument, name: "a.pdf" });
    expect(read).toMatchObject({ value: { projects: [{ at: { source: "a.pdf" } }] } });
  });

  test("the problems of a reader are told as they are", async () => {
    const refusal = problem({ code: "file-encrypted", message: "It is locked." });
    const read = await readPaper(Uint8Array.of(0), { readDocument: async () => failure(refusal) });
    expect(read).toEqual(failure(refusal));
  });

  test.each([
    ["binary", Uint8Array.of(0, 1, 2), "file-reader-absent"],
    ["Latin-1", Uint8Array.of(0x41, 0xe9, 0x41), "file-reader-absent"],
    ["rich text", bytes("{\\rtf1 Plan}"), "file-reader-absent"],
    ["PDF", bytes("%PDF-1.7"), "file-reader-absent"],
    ["JSON that is cut off", bytes('{"version":1'), "json-unreadable"],
    ["JSON of another shape", bytes('{"papers":[]}'), "json-unfit"],
    ["a Paper of a newer version", bytes('{"version":2}'), "json-version-newer"],
  ])("%s is refused with its code", async (_name, file, code) => {
    expect(await readPaper(file)).toMatchObject({ ok: false, problem: { code } });
  });
});

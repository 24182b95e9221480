import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Paper, parsePaper } from "@pcplan/core/paper";
import { expect, test } from "vitest";
import { detectFormat, readDocument } from "../src/index.js";
import { parts } from "./paper.cases.js";
import {
  writeAligned,
  writeCsv,
  writeDocx,
  writeHtml,
  writeMarkdown,
  writeTabs,
  writeUtf16,
  writeWindows1252,
  writeWithHucre,
  writeWithWriteExcelFile,
} from "./writers.js";

/** A file of the parts that another program made; office/README.md says how. */
const madeOf = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`office/made/${name}`, import.meta.url))));

const tabs = writeTabs(parts);
const utf8 = new TextEncoder().encode(tabs);

async function read(bytes: Uint8Array, name = "paper"): Promise<Paper> {
  const document = await readDocument(bytes, { name });
  if (!document.ok) throw new Error(document.problem.message);
  return parsePaper(document.value);
}

/** What the paper says, without the places in its source. */
function contentOf({ projects, decisions }: Paper) {
  return {
    projects: projects.map((project) => ({ ...project, at: null })),
    decisions: decisions.map((decision) => ({ ...decision, at: null })),
  };
}

const expected = contentOf(await read(utf8));

test("the text holds every row, so that equality with it says something", () => {
  expect(expected.projects.map(({ title }) => title)).toEqual(
    parts[0]?.rows.slice(1).map(([, title]) => title),
  );
  expect(expected.projects.map(({ forecast }) => forecast.kind)).toEqual([
    "period",
    "period",
    "blank",
    "tbd",
    "period",
  ]);
  expect(expected.decisions).toMatchObject([{ ref: "507" }, { ref: "508" }]);
});

test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
  ["UTF-8 with its mark", "text", () => new TextEncoder().encode(`\ufeff${tabs}`)],
  ["UTF-16, little end first", "text", () => writeUtf16(tabs)],
  ["UTF-16, big end first", "text", () => writeUtf16(tabs, { isBigEndian: true })],
  ["UTF-16 without its mark", "text", () => writeUtf16(tabs, { hasMark: false })],
  ["Windows-1252", "text", () => writeWindows1252(tabs)],
  [
    "lines that end as Windows' do",
    "text",
    () => new TextEncoder().encode(tabs.replaceAll("\n", "\r\n")),
  ],
  ["columns set apart by spaces", "text", () => new TextEncoder().encode(writeAligned(parts))],
  ["CSV by commas", "csv", () => writeCsv(parts, ",")],
  ["CSV by commas with a mark", "csv", () => writeCsv(parts, ",", { bom: true })],
  ["CSV by semicolons", "csv", () => writeCsv(parts, ";")],
  ["CSV by bars", "csv", () => writeCsv(parts, "|")],
  ["HTML", "html", () => writeHtml(parts)],
  ["Markdown", "markdown", () => writeMarkdown(parts)],
  ["Word", "docx", () => writeDocx(parts)],
  ["PowerPoint by pptxgenjs", "pptx", () => madeOf("parts-pptxgenjs.pptx")],
  ["a presentation by LibreOffice Impress", "odp", () => madeOf("parts-impress.odp")],
  ["a text by LibreOffice Writer", "odt", () => madeOf("parts-writer.odt")],
  ["a sheet by LibreOffice Calc", "ods", () => madeOf("parts-calc.ods")],
  ["Excel by hucre", "xlsx", () => writeWithHucre(parts)],
  ["Excel by write-excel-file", "xlsx", () => writeWithWriteExcelFile(parts)],
])("%s gives what the text gives, and is told by its content", async (_name, format, write) => {
  const bytes = await write();
  expect(await detectFormat(bytes, { name: "paper" })).toEqual({
    ok: true,
    value: format,
  });
  const paper = await read(bytes);
  expect(contentOf(paper)).toEqual(expected);
  expect(contentOf(await read(Buffer.from(bytes)))).toEqual(expected);
  expect(paper.problems.filter(({ severity }) => severity !== "note")).toEqual([]);
});

test("CSV by tabs is CSV by its name, for its quoted values may hold tabs", async () => {
  expect(contentOf(await read(writeCsv(parts, "\t"), "paper.tsv"))).toEqual(expected);
});

test.each([
  [
    "prose with as many commas in each line",
    "We met, spoke, and left.\nThey came, saw, and stayed.\n",
    "text",
  ],
  ["lines with a colon and a bar", "Forecast: Q2 2018 | Q3 2018\n", "text"],
  ["values between semicolons", "Project;Objective;Forecast\nCourt Films;Film;Q2 2018\n", "csv"],
  ["a pipe table", "|Project|Forecast|\n|-|-|\n|Court Films|Q2 2018|\n", "markdown"],
  ["a page that starts with a comment", "<!-- saved -->\n<!DOCTYPE html><p>Hello", "html"],
])("%s is told for what it is", async (_name, text, format) => {
  expect(await detectFormat(new TextEncoder().encode(text), { name: "paper" })).toEqual({
    ok: true,
    value: format,
  });
});

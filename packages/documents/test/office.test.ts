import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Paper, parsePaper } from "@pcplan/core/paper";
import { readDocument } from "../src/index.js";

const folder = new URL("office/", import.meta.url);
const bytesOf = (name: string) => readFileSync(fileURLToPath(new URL(name, folder)));

interface Content {
  title: string;
  meeting: string;
  overview: {
    completed: number;
    current: number;
    candidate: number;
    rag: Record<"green" | "amber" | "red", number>;
  };
  fills: Record<string, string>;
  projects: [strand: string, title: string, objective: string, forecast: string, rag: string][];
  decisions: [title: string, approvedOn: string, summary: string][];
}

/** What was put into every file, written before any of them was read. */
const content = JSON.parse(bytesOf("content.json").toString()) as Content;

async function read(name: string): Promise<{ paper: Paper; codes: string[] }> {
  const document = await readDocument(bytesOf(`made/${name}`), { name });
  if (!document.ok) throw new Error(document.problem.message);
  const codes = document.value.problems.map(({ code }) => code);
  return { paper: parsePaper(document.value), codes };
}

const projectsOf = (paper: Paper) =>
  paper.projects.map(({ strand, title, objective, forecast, rag }) => [
    strand,
    title,
    objective ?? "",
    forecast.text,
    rag?.value,
  ]);

const projects = content.projects.map(([strand, title, objective, forecast, rag]) => [
  strand,
  title,
  objective,
  forecast,
  rag.toLowerCase(),
]);

const decisionsOf = (paper: Paper) =>
  paper.decisions.map(({ ref, approvedOn, summary }) => [ref, approvedOn?.text, summary]);

const decisions = content.decisions.map(([title, approvedOn, summary]) => [
  /ID: (\d+)/.exec(title)?.[1],
  approvedOn,
  summary,
]);

/** The files, how they were made (office/README.md has the commands), and what is said of them. */
const files: [name: string, codes: string[]][] = [
  ["pptxgenjs-tiles.pptx", ["slide-hidden", "notes-unread"]],
  ["pptxgenjs-charts.pptx", []],
  ["impress.pptx", ["slide-hidden", "notes-unread"]],
  ["pandoc.pptx", []],
  ["impress-tiles.odp", ["slide-hidden", "notes-unread"]],
  ["impress-charts.odp", []],
  ["odfpy.odp", ["slide-hidden"]],
  ["writer.odt", []],
  ["odfpy.odt", []],
  ["pandoc.odt", []],
  ["calc.ods", []],
  ["odfpy.ods", ["sheet-hidden"]],
  ["docx.docx", []],
  ["pandoc.docx", []],
  ["write-excel-file.xlsx", []],
  ["page.html", []],
  ["pandoc-pipe.md", []],
  ["pandoc-grid.md", []],
  ["pandoc-multiline.md", []],
  ["pandoc-simple.md", []],
];

describe.each(files)("%s", (name, codes) => {
  test("gives the projects, decisions and figures that were put into it", async () => {
    const { paper, codes: found } = await read(name);
    expect(projectsOf(paper)).toEqual(projects);
    expect(decisionsOf(paper)).toEqual(decisions);
    expect(paper.meeting?.text).toBe(content.meeting);
    expect(paper.headline).toMatchObject(content.overview);
    expect(found).toEqual(codes);
  });

  test("gives nothing of what is hidden, of notes and of its layouts", async () => {
    const text = JSON.stringify(await read(name));
    for (const words of ["88 current", "99 current", "OFFICIAL 2019", "Click to add"])
      expect(text).not.toContain(words);
  });
});

/** The colours of the ratings, as the content has them, from the table of projects. */
test.each([
  "pptxgenjs-tiles.pptx",
  "impress.pptx",
  "impress-tiles.odp",
  "odfpy.odp",
  "writer.odt",
  "odfpy.odt",
  "calc.ods",
  "odfpy.ods",
])("%s gives the colours of its cells, also those of named styles", async (name) => {
  const document = await readDocument(bytesOf(`made/${name}`), { name });
  const cells = document.ok
    ? document.value.blocks.flatMap((block) => (block.type === "table" ? block.rows : []))
    : [];
  const fills = cells.flatMap(({ cells: [, title, , , rating] }) =>
    content.projects.some((project) => project[1] === title?.text) ? [rating?.fill] : [],
  );
  expect(fills).toEqual(
    content.projects.map(([, , , , rag]) => `#${content.fills[rag]?.toLowerCase()}`),
  );
});

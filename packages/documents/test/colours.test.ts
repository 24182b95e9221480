import { parsePaper } from "@pcplan/core/paper";
import * as docx from "docx";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readDocument } from "../src/index.js";
import { narrow } from "./fontSets.js";
import { compilePdf } from "./printPdf.js";

const HEADINGS = ["Project", "Objective", "RAG", "Forecast End Date"];
const rows = [
  { title: "Fleet renewal", colour: "00b050", rating: "green" },
  { title: "Kennels", colour: "ffc000", rating: "amber" },
  { title: "Custody portal", colour: "c00000", rating: "red" },
  { title: "Archive", colour: null, rating: null },
];
const OBJECTIVE = "To do what was agreed";
const FORECAST = "Q2 2030";

function writeHtml(): Uint8Array {
  const body = rows.map(
    ({ title, colour }) =>
      `<tr><td>${title}</td><td>${OBJECTIVE}</td><td${colour === null ? "" : ` style="background-color: #${colour}"`}></td><td>${FORECAST}</td></tr>`,
  );
  const heads = HEADINGS.map((text) => `<th>${text}</th>`).join("");
  return new TextEncoder().encode(
    `<!doctype html><title>Paper</title><table><tr>${heads}</tr>${body.join("")}</table>`,
  );
}

async function writeDocx(): Promise<Uint8Array> {
  const cell = (text: string, colour: string | null = null) =>
    new docx.TableCell({
      children: [new docx.Paragraph(text)],
      ...(colour !== null && { shading: { fill: colour, type: docx.ShadingType.CLEAR } }),
    });
  const table = new docx.Table({
    rows: [
      new docx.TableRow({ children: HEADINGS.map((text) => cell(text)) }),
      ...rows.map(
        ({ title, colour }) =>
          new docx.TableRow({
            children: [cell(title), cell(OBJECTIVE), cell("", colour), cell(FORECAST)],
          }),
      ),
    ],
  });
  return new Uint8Array(
    await docx.Packer.toBuffer(new docx.Document({ sections: [{ children: [table] }] })),
  );
}

function writeWorkbook(): Promise<Uint8Array> {
  const fills = rows.flatMap(({ colour }, at) =>
    colour === null
      ? []
      : [
          [
            `${at + 1},2`,
            {
              value: null,
              style: {
                fill: { type: "pattern", pattern: "solid", fgColor: { rgb: colour.toUpperCase() } },
              },
            },
          ] as const,
        ],
  );
  return writeXlsx({
    sheets: [
      {
        name: "Sheet1",
        rows: [HEADINGS, ...rows.map(({ title }) => [title, OBJECTIVE, null, FORECAST])],
        cells: new Map(fills),
      },
    ],
  });
}

function writePdf(isTagged: boolean, stroke: string): Uint8Array {
  const body = rows.map(
    ({ title, colour }) =>
      `[${title}], [${OBJECTIVE}], table.cell(fill: ${colour === null ? "none" : `rgb("#${colour}")`})[], [${FORECAST}]`,
  );
  return compilePdf(
    `#set page(width: 29.7cm, height: 21cm)\n#table(columns: (1fr, 2fr, 2cm, auto), stroke: ${stroke}, table.header(${HEADINGS.map((text) => `[*${text}*]`).join(", ")}), ${body.join(", ")})`,
    { isTagged, fonts: narrow },
  );
}

/** A pill drawn in the cell, smaller than it. */
function writePills(): Uint8Array {
  const body = rows.map(
    ({ title, colour }) =>
      `[${title}], [${OBJECTIVE}], [${colour === null ? "" : `#box(width: 12mm, height: 4mm, radius: 2mm, fill: rgb("#${colour}"))`}], [${FORECAST}]`,
  );
  return compilePdf(
    `#set page(width: 29.7cm, height: 21cm)\n#table(columns: (1fr, 2fr, 2cm, auto), stroke: 0.5pt, table.header(${HEADINGS.map((text) => `[*${text}*]`).join(", ")}), ${body.join(", ")})`,
    { isTagged: false, fonts: narrow },
  );
}

test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  ["HTML", writeHtml],
  ["Word", writeDocx],
  ["Excel", writeWorkbook],
  ["PDF with lines", () => writePdf(false, "0.5pt")],
  ["tagged PDF with lines", () => writePdf(true, "0.5pt")],
  ["PDF without lines", () => writePdf(false, "none")],
  ["tagged PDF without lines", () => writePdf(true, "none")],
  ["PDF with pills in the cells", writePills],
])("the colour of a cell in %s is a rating", async (_name, write) => {
  const document = await readDocument(await write(), { name: "paper" });
  if (!document.ok) throw new Error(document.problem.message);
  const { projects } = parsePaper(document.value);
  expect(projects.map(({ title, rag }) => ({ title, rag }))).toEqual(
    rows.map(({ title, rating: value }) => ({
      title,
      rag:
        value === null
          ? null
          : { text: "", value, scheme: "rag-3", assumptions: ["rag-by-colour"] },
    })),
  );
});

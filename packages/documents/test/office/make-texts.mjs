// Makes texts and sheets of content.json: `npm i docx@9.15.2 write-excel-file@4.1.1 && node make-texts.mjs`; other programs
// make theirs of these (README.md has the commands).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from "docx";
import writeExcelFile from "write-excel-file/node";

const content = JSON.parse(readFileSync(new URL("content.json", import.meta.url), "utf8"));
const { overview, projects, decisions, fills } = content;
const { green, amber, red } = overview.rag;
mkdirSync(new URL("made/", import.meta.url), { recursive: true });
const save = (name, bytes) => writeFileSync(new URL(`made/${name}`, import.meta.url), bytes);

const lines = [
  `${overview.completed} completed projects`,
  `${overview.current} current projects: ${green} green, ${amber} amber, ${red} red`,
  `${overview.candidate} candidate projects`,
];

// A page, as councils publish papers.
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const isFirst = (at) => projects[at - 1]?.[0] !== projects[at][0];
const height = (strand) => projects.filter(([one]) => one === strand).length;
const projectRows = projects.map(([strand, title, objective, forecast, rag], at) => {
  const label = isFirst(at) ? `<td rowspan="${height(strand)}">${escape(strand)}</td>` : "";
  const cells = [title, objective, forecast].map((text) => `<td>${escape(text)}</td>`).join("");
  return `<tr>${label}${cells}<td style="background-color: #${fills[rag]}">${rag}</td></tr>`;
});
const headRow = (texts) => `<tr>${texts.map((text) => `<th>${text}</th>`).join("")}</tr>`;
const html = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${content.title}</title></head><body>
<h1>${content.title}</h1>
<p>Police and Crime Panel, ${content.meeting}</p>
<h2>Overview</h2>
<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>
<h2>Summary of current projects</h2>
<table><thead>${headRow(content.headings)}</thead><tbody>${projectRows.join("\n")}</tbody></table>
<h2>Decisions</h2>
<table><thead>${headRow(content.decisionHeadings)}</thead><tbody>${decisions.map((row) => `<tr>${row.map((text) => `<td>${escape(text)}</td>`).join("")}</tr>`).join("\n")}</tbody></table>
</body></html>
`;
save("page.html", html);
const flat = projects.map(
  (row) => `<tr>${row.map((text) => `<td>${escape(text)}</td>`).join("")}</tr>`,
);
save("flat.html", html.replace(projectRows.join("\n"), flat.join("\n")));

// A Word document, with merged and coloured cells.
const cell = (text, { fill, merge } = {}) =>
  new TableCell({
    children: [new Paragraph(text)],
    ...(merge ? { verticalMerge: merge } : {}),
    ...(fill ? { shading: { type: ShadingType.CLEAR, fill } } : {}),
  });
const heading = (text, level = HeadingLevel.HEADING_2) => new Paragraph({ text, heading: level });
const document = new Document({
  title: content.title,
  sections: [
    {
      children: [
        heading(content.title, HeadingLevel.TITLE),
        new Paragraph(`Police and Crime Panel, ${content.meeting}`),
        heading("Overview"),
        ...lines.map((text) => new Paragraph({ text, bullet: { level: 0 } })),
        new Paragraph({
          children: [new TextRun({ text: "Summary of current projects", bold: true })],
        }),
        new Table({
          rows: [
            new TableRow({
              tableHeader: true,
              children: content.headings.map((text) => cell(text)),
            }),
            ...projects.map(([strand, title, objective, forecast, rag], at) => {
              const merge = isFirst(at) ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
              return new TableRow({
                children: [
                  cell(isFirst(at) ? strand : "", { merge }),
                  cell(title),
                  cell(objective),
                  cell(forecast),
                  cell(rag, { fill: fills[rag] }),
                ],
              });
            }),
          ],
        }),
        heading("Decisions"),
        new Table({
          rows: [content.decisionHeadings, ...decisions].map(
            (row) => new TableRow({ children: row.map((text) => cell(text)) }),
          ),
        }),
      ],
    },
  ],
});
save("docx.docx", await Packer.toBuffer(document));

// A workbook, with a sheet for each part; strands stand in merged cells.
const text = (value, more = {}) => (value === "" ? null : { type: String, value, ...more });
const projectSheet = [
  content.headings.map((value) => text(value, { fontWeight: "bold" })),
  ...projects.map(([strand, title, objective, forecast, rag], at) => [
    isFirst(at) ? text(strand, { rowSpan: height(strand) }) : null,
    text(title),
    text(objective),
    text(forecast),
    text(rag, { backgroundColor: `#${fills[rag]}` }),
  ]),
];
const sheets = [
  {
    sheet: "Overview",
    data: [
      [text(content.title)],
      [text(`Police and Crime Panel, ${content.meeting}`)],
      [],
      ...lines.map((line) => [text(line)]),
    ],
  },
  { sheet: "Summary of current projects", data: projectSheet },
  {
    sheet: "Decisions",
    data: [content.decisionHeadings, ...decisions].map((row) => row.map((value) => text(value))),
  },
];
save("write-excel-file.xlsx", await writeExcelFile(sheets).toBuffer());

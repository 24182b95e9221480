import { stringify } from "csv-stringify/sync";
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { writeXlsx } from "hucre/xlsx";
import writeExcelFile from "write-excel-file/node";
import type { Part } from "./paper.cases.js";

const utf8 = (text: string) => new TextEncoder().encode(text);

export function writeTabs(parts: readonly Part[]): string {
  return parts
    .map(({ heading, rows }) => [heading, "", ...rows.map((row) => row.join("\t")), ""].join("\n"))
    .join("\n");
}

/** Columns of a fixed width, as `pdftotext -layout` and people write them; words that are too long go on below. */
export function writeAligned(parts: readonly Part[], width = 24): string {
  const tables = parts.map(({ heading, rows }) =>
    [heading, "", ...rows.flatMap((row) => wrapRow(row, width)), ""].join("\n"),
  );
  return tables.join("\n");
}

function wrapRow(row: readonly string[], width: number): string[] {
  const cells = row.map((text) => wrapWords(text, width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines) => (lines[line] ?? "").padEnd(width + 3))
      .join("")
      .trimEnd(),
  );
}

function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function writeUtf16(text: string, { isBigEndian = false, hasMark = true } = {}): Uint8Array {
  const marked = hasMark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++)
    view.setUint16(at * 2, marked.charCodeAt(at), !isBigEndian);
  return bytes;
}

/** What Windows-1252 has in place of control characters, for the signs that the papers hold. */
const WINDOWS_1252 = new Map(
  [..."“”‘’–—•…€"].map((sign, at) => [
    sign,
    [0x93, 0x94, 0x91, 0x92, 0x96, 0x97, 0x95, 0x85, 0x80][at]!,
  ]),
);

export function writeWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => WINDOWS_1252.get(sign) ?? sign.charCodeAt(0));
}

export function writeCsv(
  parts: readonly Part[],
  delimiter: string,
  { bom = false } = {},
): Uint8Array {
  const records = parts.flatMap(({ heading, rows }) => [[heading], [""], ...rows, [""]]);
  return utf8(stringify(records as string[][], { delimiter, bom, record_delimiter: "windows" }));
}

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** As councils publish their pages: a heading over each table, and the table's first row as headings. */
export function writeHtml(parts: readonly Part[]): Uint8Array {
  const tables = parts.map(({ heading, rows: [headings = [], ...rows] }) => {
    const head = headings.map((text) => `<th scope="col"><p>${escapeHtml(text)}</p></th>`).join("");
    const body = rows.map(
      (row) => `<tr>${row.map((text) => `<td>\n  ${escapeHtml(text)}\n</td>`).join("")}</tr>`,
    );
    return `<h2>${escapeHtml(heading)}</h2>\n<table><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
  });
  return utf8(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A paper</title><style>p{margin:0}</style></head><body><nav><a href="/">Home</a></nav>${tables.join("\n")}<script>document.write("no")</script></body></html>`,
  );
}

const escapeMarkdown = (text: string) => text.replace(/[\\|*_<&]/g, "\\$&");

export function writeMarkdown(parts: readonly Part[]): Uint8Array {
  const tables = parts.map(({ heading, rows: [headings = [], ...rows] }) =>
    [
      `## ${heading}`,
      "",
      ...[headings, headings.map(() => "---"), ...rows].map(
        (row, at) =>
          `| ${row.map((text) => (at === 1 ? text : escapeMarkdown(text))).join(" | ")} |`,
      ),
      "",
    ].join("\n"),
  );
  return utf8(tables.join("\n"));
}

function wordCell(text: string): TableCell {
  return new TableCell({
    children: [new Paragraph({ alignment: AlignmentType.LEFT, children: [new TextRun(text)] })],
  });
}

export async function writeDocx(parts: readonly Part[]): Promise<Uint8Array> {
  const children = parts.flatMap(({ heading, rows }) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
    new Table({ rows: rows.map((row) => new TableRow({ children: row.map(wordCell) })) }),
  ]);
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

const toGrid = (parts: readonly Part[]) =>
  parts.flatMap(({ heading, rows }) => [[heading], [], ...rows.map((row) => [...row]), []]);

export async function writeWithHucre(parts: readonly Part[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Sheet1", rows: toGrid(parts) }] });
}

export async function writeWithWriteExcelFile(parts: readonly Part[]): Promise<Uint8Array> {
  const cell = (value: string) => ({ type: String, value });
  const rows = toGrid(parts).map((row) => row.map((text) => (text === "" ? null : cell(text))));
  return new Uint8Array(await writeExcelFile(rows).toBuffer());
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument, type ReadOptions } from "../src/index.js";
import { parts } from "./paper.cases.js";
import {
  writeCsv,
  writeDocx,
  writeHtml,
  writeMarkdown,
  writeTabs,
  writeWithHucre,
} from "./writers.js";

const madeOf = (name: string) =>
  readFileSync(fileURLToPath(new URL(`office/made/${name}`, import.meta.url)));

const utf8 = (text: string) => new TextEncoder().encode(text);

const read = (bytes: Uint8Array, options: Partial<ReadOptions> = {}) =>
  readDocument(bytes, { name: "paper", ...options });

/** What became of a file: the code that stopped it, or the codes that stand in the document. */
async function codesOf(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<string[]> {
  const result = await read(bytes, options);
  if (!result.ok) return [result.problem.code];
  return result.value.problems.map(({ code }) => code);
}

/** Rewrites one part of an office file. */
function rewrite(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [name]: strToU8(change(strFromU8(files[name] ?? new Uint8Array()))) });
}

const docx = await writeDocx(parts);
const pptx = madeOf("parts-pptxgenjs.pptx");
const xlsx = await writeWithHucre(parts);
const SHEET = "xl/worksheets/sheet1.xml";
const sheetWith = (rows: string) =>
  rewrite(xlsx, SHEET, (xml) => xml.replace("</sheetData>", `${rows}</sheetData>`));

describe("what is no paper is said to be none", () => {
  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "file-empty"],
    [
      "random bytes",
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
      "file-binary",
    ],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
      "file-kind-unreadable",
    ],
    [
      "an old Word file",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "file-kind-unreadable",
    ],
    [
      "a Word file that is locked by a password",
      Uint8Array.of(
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...Array<number>(1020).fill(0),
        ...[..."EncryptedPackage"].flatMap((sign) => [sign.charCodeAt(0), 0]),
      ),
      "file-encrypted",
    ],
    ["rich text", utf8("{\\rtf1\\ansi Project}"), "file-kind-unreadable"],
    ["another packed file", zipSync({ "a.txt": utf8("Project") }), "file-kind-unreadable"],
    ["half a Word file", docx.subarray(0, docx.length / 2), "file-corrupt"],
    ["half a workbook", xlsx.subarray(0, xlsx.length / 2), "file-corrupt"],
    [
      "a Word file without XML in it",
      rewrite(docx, "word/document.xml", () => "no XML <"),
      "file-corrupt",
    ],
    [
      "a workbook without XML in it",
      rewrite(xlsx, "xl/workbook.xml", () => "\u0000"),
      "file-corrupt",
    ],
  ])("%s", async (_name, bytes, code) => {
    expect(await codesOf(bytes)).toEqual([code]);
  });
});

test("the problem of a file that cannot be read says what was expected and what to do", async () => {
  const result = await read(utf8("{\\rtf1\\ansi Project}"));
  expect(result).toMatchObject({
    ok: false,
    problem: {
      message: "paper is a rich text file (.rtf), which cannot be read.",
      expected:
        "PDF, PowerPoint (.pptx), Word (.docx), Excel (.xlsx), OpenDocument text (.odt), OpenDocument presentation (.odp), OpenDocument spreadsheet (.ods), HTML, Markdown, CSV or text",
      advice: "Open it in a word processor and save it as .docx.",
    },
  });
});

describe("text that is no UTF-8", () => {
  test.each<[string, number[], string]>([
    ["a pound sign of Windows-1252", [0x50, 0xa3, 0x35], "encoding-assumed"],
    ["an accent of Windows-1252", [0x63, 0x61, 0x66, 0xe9], "encoding-assumed"],
    ["bytes that no paper holds", [0x50, 0xfe, 0xff, 0x35], "encoding-broken"],
    ["a letter that is cut off", [0xc2, 0xa3, 0x35, 0x20, 0xe2, 0x82], "encoding-broken"],
  ])("%s is read, and that is said", async (_name, bytes, code) => {
    const result = await read(Uint8Array.from(bytes));
    expect(result).toMatchObject({ ok: true, value: { problems: [{ code }] } });
  });
});

describe("files that are made to fill memory or to reach outside", () => {
  const LIMIT = { limits: { inflatedBytes: 1024 * 1024 } };
  const filler = " ".repeat(2 * 1024 * 1024);

  test.each<[string, Uint8Array]>([
    ["a Word file", rewrite(docx, "word/document.xml", (xml) => xml + filler)],
    ["a workbook", rewrite(xlsx, SHEET, (xml) => xml + filler)],
  ])("%s that unpacks past the limit is not unpacked", async (_name, bytes) => {
    expect(bytes.length).toBeLessThan(100_000);
    expect(await codesOf(bytes, LIMIT)).toEqual(["limit-inflated-bytes"]);
  });

  test("a part that holds more than its file states is not unpacked past that", async () => {
    const bomb = rewrite(xlsx, SHEET, (xml) => xml + filler);
    expect(await codesOf(understateSizes(bomb), LIMIT)).toEqual(["file-corrupt"]);
  });

  test("pictures in a file do not count, for they are not unpacked", async () => {
    const files = { ...unzipSync(docx), "word/media/image1.bmp": strToU8(filler) };
    expect(await codesOf(zipSync(files), LIMIT)).toEqual([]);
  });

  test("entities of an XML part are neither fetched nor multiplied", async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`);
    const doctype = `<!DOCTYPE x [<!ENTITY e0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${lines.join("")}]>`;
    const inject = (xml: string) =>
      xml.replace(/(<\?xml[^>]*\?>)?/, `$1${doctype}`).replace("Elder Strategy", "&e30;&f;");
    for (const bytes of [
      rewrite(docx, "word/document.xml", inject),
      rewrite(xlsx, SHEET, inject),
    ]) {
      const result = await read(bytes);
      expect(JSON.stringify(result)).not.toContain("root:");
      expect(JSON.stringify(result).length).toBeLessThan(100_000);
    }
  });
});

/** Halves the size that a packed file states for each of its parts, in both places where it stands. */
function understateSizes(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 30 < copy.length; at++) {
    const mark = view.getUint32(at, true);
    const size = mark === 0x04034b50 ? at + 22 : mark === 0x02014b50 ? at + 24 : null;
    if (size !== null) view.setUint32(size, Math.floor(view.getUint32(size, true) / 8), true);
  }
  return copy;
}

describe("workbooks", () => {
  test("a million empty rows and cells are passed over", async () => {
    const rows = Array.from(
      { length: 1_048_000 },
      (_, at) => `<row r="${at + 40}"><c r="A${at + 40}" s="0"/></row>`,
    );
    expect(await codesOf(sheetWith(rows.join("")))).toEqual([]);
  });

  test("a cell far away from all others is a sheet that is too large", async () => {
    const far = `<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>`;
    expect(await codesOf(sheetWith(far))).toEqual(["limit-cells"]);
  });

  test("cells that are merged over a whole sheet reach as far as its table", async () => {
    const merged = rewrite(xlsx, SHEET, (xml) =>
      xml.replace(
        "</sheetData>",
        `</sheetData><mergeCells count="1"><mergeCell ref="A4:XFD1048576"/></mergeCells>`,
      ),
    );
    const result = await read(merged);
    expect(result.ok && result.value.blocks.length).toBeGreaterThan(0);
  });

  test("formulas give their last values, and those that have none are said", async () => {
    const row = `<row r="40"><c r="A40" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B40"><f>1+1</f></c><c r="C40" t="str"><f>HYPERLINK("http://127.0.0.1/","x")</f><v>x</v></c></row>`;
    const result = await read(sheetWith(row));
    expect(JSON.stringify(result)).toContain('"ab"');
    expect(result).toMatchObject({
      ok: true,
      value: {
        problems: [{ code: "formula-without-value", found: "=1+1", at: { row: 40, column: 2 } }],
      },
    });
  });
});

describe("pages of HTML", () => {
  test("scripts, styles, navigation and what is hidden are no words of the page", async () => {
    const result = await read(
      utf8(
        `<html><body><nav>Menu</nav><script>alert("1")</script><style>p{}</style><p hidden>Old</p><p style="display: none">Older</p><noscript>Please</noscript><iframe src="http://127.0.0.1/"></iframe><p onclick="x()">Court <b>Films</b></p></body></html>`,
      ),
    );
    expect(result).toMatchObject({ ok: true, value: { blocks: [{ text: "Court Films" }] } });
  });

  test("elements that stand too deep in one another are refused", async () => {
    const page = `<html>${"<div>".repeat(2000)}deep`;
    expect(await codesOf(utf8(page))).toEqual(["html-too-deep"]);
  });

  test("a cell that claims the most columns in many rows is a table that is too large", async () => {
    const page = `<table>${`<tr><td colspan="99999">x</td><td>y</td></tr>`.repeat(2000)}</table>`;
    expect(await codesOf(utf8(page))).toEqual(["limit-cells"]);
  });
});

describe("every format", () => {
  const files: [string, () => Uint8Array | Promise<Uint8Array>][] = [
    ["text", () => utf8(writeTabs(parts))],
    ["csv", () => writeCsv(parts, ",")],
    ["html", () => writeHtml(parts)],
    ["markdown", () => writeMarkdown(parts)],
    ["docx", () => docx],
    ["xlsx", () => xlsx],
    ["pptx", () => pptx],
    ["odp", () => madeOf("parts-impress.odp")],
    ["odt", () => madeOf("parts-writer.odt")],
    ["ods", () => madeOf("parts-calc.ods")],
  ];

  test.each(files)("%s: a file over the limit of bytes is refused", async (_name, write) => {
    expect(await codesOf(await write(), { limits: { bytes: 100 } })).toEqual(["limit-bytes"]);
  });

  test.each(files)("%s: an interruption ends the reading", async (_name, write) => {
    const signal = AbortSignal.abort();
    expect(await codesOf(await write(), { signal })).toEqual(["reading-interrupted"]);
  });

  test.each(files)(
    "%s: cut off anywhere, it is read in part or refused, and nothing is thrown",
    async (_name, write) => {
      const bytes = await write();
      for (let length = 1; length < bytes.length; length += Math.ceil(bytes.length / 40)) {
        const result = await read(bytes.subarray(0, length));
        expect(result.ok ? result.value.source : result.problem.code).toMatch(
          /^paper$|^file-|^encoding-/,
        );
      }
    },
  );

  test.each(files)("%s: with bytes changed, nothing is thrown", async (_name, write) => {
    const bytes = await write();
    for (let round = 1; round <= 40; round++) {
      const copy = bytes.slice();
      for (let at = round; at < copy.length; at += 97 + round)
        copy[at] = (copy[at]! * 31 + round) % 256;
      const result = await read(copy);
      expect(result.ok ? result.value.source : result.problem.code).toMatch(
        /^paper$|^file-|^limit-/,
      );
    }
  });
});

test("of a text with more lines than the limit, those up to it are given", async () => {
  const result = await read(utf8("one\ntwo\nthree\n"), { limits: { lines: 2 } });
  expect(result).toMatchObject({
    ok: true,
    value: { blocks: [{ text: "one" }, { text: "two" }], problems: [{ code: "limit-lines" }] },
  });
});

test("of a text with more cells than the limit, the whole rows up to it are given", async () => {
  const result = await read(utf8("a\tb\tc\nd\te\tf\ng\th\ti\n"), { limits: { cells: 5 } });
  expect(result).toMatchObject({
    ok: true,
    value: { blocks: [{ rows: [{}, {}] }], problems: [{ code: "limit-cells" }] },
  });
});

test.each([
  ["HTML with more elements than memory has room for", "<!doctype html>" + "<p>a".repeat(500_000)],
  ["Markdown with more cells", "| a | b |\n|--|--|\n" + "|a|b|\n".repeat(200_000)],
])("%s is refused before it is taken apart", async (_name, text) => {
  const read = await readDocument(utf8(text), { name: "paper" });
  expect(read).toMatchObject({ ok: false, problem: { code: "limit-marks" } });
});

import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocument } from "../src/index.js";

/** A file's bytes from its first signs, of which each is one byte. */
const bytes = (start: string, length = 600) =>
  Uint8Array.from({ length }, (_, at) => start.charCodeAt(at) || 0);

/** An old office file: its mark, and the name of a part in its directory. */
const old = (entry: string) => {
  const file = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", 2048);
  for (const [at, sign] of [...entry].entries()) file[1024 + 128 + 2 * at] = sign.charCodeAt(0);
  return file;
};

const packed = (...parts: [name: string, text: string][]) =>
  zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])));

const open = (kind: string) =>
  packed(["mimetype", `application/vnd.oasis.opendocument.${kind}`], ["content.xml", "<x/>"]);

test.each<[string, Uint8Array, name: string, advice: RegExp]>([
  ["old Word", old("WordDocument"), "a Word file of the old kind (.doc)", /as \.docx/],
  [
    "old PowerPoint",
    old("PowerPoint Document"),
    "a PowerPoint file of the old kind (.ppt)",
    /as \.pptx/,
  ],
  ["old Excel", old("Workbook"), "an Excel file of the old kind (.xls)", /as \.xlsx/],
  ["older Excel", old("Book"), "an Excel file of the old kind (.xls)", /as \.xlsx/],
  ["Outlook's mail", old("__properties_version1.0"), "a mail of Outlook (.msg)", /attached/],
  [
    "another old file",
    old("Quill"),
    "an office file of an old kind (.doc, .ppt, .xls, .pub)",
    /save it as/,
  ],
  ["rich text", strToU8("{\\rtf1 Plan"), "a rich text file (.rtf)", /as \.docx/],
  ["a PNG", bytes("\u0089PNG\r\n\u001a\n"), "a picture", /text recognition/],
  ["a TIFF of a scanner", bytes("II*\u0000"), "a picture", /text recognition/],
  [
    "a photograph of a telephone",
    bytes("\0\0\0\u0018ftypheic"),
    "a picture (.heic)",
    /text recognition/,
  ],
  ["a WebP", bytes("RIFF\0\0\0\0WEBPVP8 "), "a picture (.webp)", /text recognition/],
  ["7z", bytes("7z\u00bc\u00af\u0027\u001c"), "a packed file (.7z)", /Unpack it/],
  ["rar", bytes("Rar!\u001a\u0007\u0001"), "a packed file (.rar)", /Unpack it/],
  ["a gzip", bytes("\u001f\u008b\u0008"), "a packed file (.gz)", /Unpack it/],
  ["a drawing of OpenDocument", open("graphics"), "an OpenDocument drawing (.odg)", /as PDF/],
  [
    "a formula of OpenDocument",
    open("formula"),
    "an OpenDocument file of a kind without a paper in it",
    /as \.odt/,
  ],
  ["a book", packed(["mimetype", "application/epub+zip"]), "an electronic book (.epub)", /as PDF/],
  [
    "a binary workbook",
    packed(["xl/workbook.bin", ""]),
    "a binary Excel workbook (.xlsb)",
    /as \.xlsx/,
  ],
  [
    "Keynote",
    packed(["Index/Document.iwa", ""]),
    "a file of Pages, Keynote or Numbers",
    /export it as/,
  ],
  [
    "papers in a folder",
    packed(["june.docx", ""], ["july.docx", ""]),
    "a packed file without a paper in it (june.docx, july.docx)",
    /Unpack it/,
  ],
  [
    "OpenDocument in one piece",
    strToU8('<?xml version="1.0"?>\n<office:document office:version="1.2">'),
    "an OpenDocument file in one piece (.fodt, .fodp, .fods)",
    /as \.odt/,
  ],
  [
    "a workbook of 2003",
    strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>'),
    "an office file in one piece of XML",
    /as \.docx/,
  ],
  ["a drawing", strToU8('<svg xmlns="http://www.w3.org/2000/svg">'), "a drawing (.svg)", /to PDF/],
  [
    "a mail",
    strToU8("Received: by mail\r\nFrom: a@b.uk\r\nSubject: Paper,\r\n for June\r\n\r\nHello"),
    "a mail (.eml)",
    /attached/,
  ],
  [
    "a web archive",
    strToU8("From: <Saved by Blink>\nMIME-Version: 1.0\n\nx"),
    "a web page saved as one file (.mht)",
    /as a web page/,
  ],
])("%s is named, with the way out", async (_name, file, kind, advice) => {
  const read = await readDocument(file, { name: "paper" });
  if (read.ok) throw new Error("It was read.");
  expect(read.problem).toMatchObject({
    code: "file-kind-unreadable",
    message: `paper is ${kind}, which cannot be read.`,
    found: kind,
  });
  expect(read.problem.advice).toMatch(advice);
});

test.each([
  [
    "a paper with lines as in a mail's head",
    "From: the Commissioner\nTo: the Panel\nDate: June\n\nOne",
  ],
  ["a paper that names mail", "Date received: 3 June\nSubject: Plan\n\nOne"],
])("%s is text", async (_name, text) => {
  expect(await readDocument(strToU8(text), { name: "paper" })).toMatchObject({ ok: true });
});

/** What a kind of file that is known and not read is called, and the way to a file that is. */
export interface UnreadKindWords {
  /** As it stands after "is". */
  name: string;
  /** What to do about it. */
  advice: string;
  /** How such a file starts, one byte a sign. */
  starts?: readonly string[];
  /** Before which byte these stand, where it is not the first. */
  startsAt?: number;
  /** Of an office file of the old kind, a name in its directory. */
  entry?: string;
  /** Of a packed file, a part in it. */
  part?: RegExp;
  /** Of an OpenDocument file or a book, the media type that it states of itself. */
  mediaType?: RegExp;
  /** Of a text, what stands at its start. */
  text?: RegExp;
  /** Told by the lines of a mail's head. */
  isMail?: true;
}

const recognise = "Run text recognition (OCR) over it and save the result as PDF.";
const unpack = "Unpack it and read the files in it.";

/** The kinds of file that are known and not read, each told by its content; the first that fits is taken. */
export const unreadKinds = {
  "old-word": {
    name: "a Word file of the old kind (.doc)",
    advice: "Open it in a word processor and save it as .docx.",
    entry: "WordDocument",
  },
  "old-powerpoint": {
    name: "a PowerPoint file of the old kind (.ppt)",
    advice: "Open it in a presentation program and save it as .pptx.",
    entry: "PowerPoint Document",
  },
  "old-excel": {
    name: "an Excel file of the old kind (.xls)",
    advice: "Open it in a spreadsheet program and save it as .xlsx.",
    entry: "Workbook",
  },
  "oldest-excel": {
    name: "an Excel file of the old kind (.xls)",
    advice: "Open it in a spreadsheet program and save it as .xlsx.",
    entry: "Book",
  },
  "outlook-mail": {
    name: "a mail of Outlook (.msg)",
    advice: "Save the paper that is attached to it and read that, or save the mail as text.",
    entry: "__properties_version1.0",
  },
  "old-office": {
    name: "an office file of an old kind (.doc, .ppt, .xls, .pub)",
    advice: "Open it in its program and save it as .docx, .pptx or .xlsx.",
    starts: ["\u00d0\u00cf\u0011\u00e0"],
  },
  "rich-text": {
    name: "a rich text file (.rtf)",
    advice: "Open it in a word processor and save it as .docx.",
    starts: ["{\\rtf"],
  },
  picture: {
    name: "a picture",
    advice: recognise,
    starts: [
      "\u0089PNG",
      "\u00ff\u00d8\u00ff",
      "GIF8",
      "II*\u0000",
      "MM\u0000*",
      "\u0000\u0000\u0001\u0000",
      "\u0000\u0000\u0000\u000cjP",
    ],
  },
  webp: { name: "a picture (.webp)", advice: recognise, starts: ["WEBP"], startsAt: 8 },
  heic: {
    name: "a picture (.heic)",
    advice: recognise,
    starts: ["ftyphei", "ftypmif1", "ftypavif"],
    startsAt: 4,
  },
  gzip: { name: "a packed file (.gz)", advice: unpack, starts: ["\u001f\u008b"] },
  "seven-zip": { name: "a packed file (.7z)", advice: unpack, starts: ["7z\u00bc\u00af"] },
  rar: { name: "a packed file (.rar)", advice: unpack, starts: ["Rar!\u001a\u0007"] },
  bzip: { name: "a packed file (.bz2)", advice: unpack, starts: ["BZh91AY", "BZh11AY", "BZh51AY"] },
  xz: { name: "a packed file (.xz)", advice: unpack, starts: ["\u00fd7zXZ"] },
  tar: { name: "a packed file (.tar)", advice: unpack, starts: ["ustar"], startsAt: 257 },
  postscript: {
    name: "a PostScript file (.ps)",
    advice: "Convert it to PDF.",
    starts: ["%!PS"],
  },
  "open-drawing": {
    name: "an OpenDocument drawing (.odg)",
    advice: "Open it in its program and save it as PDF.",
    mediaType: /^application\/vnd\.oasis\.opendocument\.graphics/,
  },
  "open-other": {
    name: "an OpenDocument file of a kind without a paper in it",
    advice: "Save the paper as .odt, .odp or .ods.",
    mediaType: /^application\/vnd\.oasis\.opendocument\./,
  },
  "old-openoffice": {
    name: "a file of OpenOffice 1 (.sxw, .sxi, .sxc)",
    advice: "Open it in LibreOffice and save it as .odt, .odp or .ods.",
    mediaType: /^application\/vnd\.sun\.xml\./,
  },
  book: {
    name: "an electronic book (.epub)",
    advice: "Ask for the paper as PDF or .docx.",
    mediaType: /^application\/epub\+zip/,
  },
  "binary-excel": {
    name: "a binary Excel workbook (.xlsb)",
    advice: "Open it in Excel and save it as .xlsx.",
    part: /^xl\/workbook\.bin$/i,
  },
  iwork: {
    name: "a file of Pages, Keynote or Numbers",
    advice: "Open it in its program and export it as .docx, .pptx or .xlsx.",
    part: /^Index(?:\/Document\.iwa|\.zip)$/i,
  },
  visio: {
    name: "a Visio drawing (.vsdx)",
    advice: "Open it in Visio and save it as PDF.",
    part: /^visio\/document\.xml$/i,
  },
  xps: {
    name: "an XPS document (.xps)",
    advice: "Open it in its viewer and print it to PDF.",
    part: /^FixedDoc(?:ument)?Seq(?:uence)?\.fdseq$/i,
  },
  "flat-open": {
    name: "an OpenDocument file in one piece (.fodt, .fodp, .fods)",
    advice: "Open it in LibreOffice and save it as .odt, .odp or .ods.",
    text: /^<\?xml[^<]{0,200}<office:document\s/,
  },
  "flat-office": {
    name: "an office file in one piece of XML",
    advice: "Open it in its program and save it as .docx, .pptx or .xlsx.",
    text: /^<\?xml[^<]{0,200}(?:<\?mso-application[^<]{0,200}<|<(?:pkg:package|w:wordDocument|Workbook\s))/,
  },
  drawing: {
    name: "a drawing (.svg)",
    advice: "Open it in a browser and print it to PDF.",
    text: /^(?:<\?xml[^<]{0,200})?(?:<!DOCTYPE svg[^<]{0,300})?<svg\s/,
  },
  "web-archive": {
    name: "a web page saved as one file (.mht)",
    advice: "Open it in a browser and save it as a web page (.html).",
    text: /^(?:From: <?Saved by|MIME-Version: 1\.0\r?\nContent-Type: multipart\/related)/i,
  },
  mail: {
    name: "a mail (.eml)",
    advice: "Save the paper that is attached to it and read that, or save the mail as text.",
    isMail: true,
  },
} as const satisfies Readonly<Record<string, UnreadKindWords>>;

/** A kind of file that is known and not read. */
export type UnreadKind = keyof typeof unreadKinds | "zip";

/** The kinds that are told by their content, in the order in which they are tried. */
export const unreadKindCodes = Object.keys(unreadKinds) as (keyof typeof unreadKinds)[];

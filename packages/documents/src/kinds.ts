/** A kind of file that is read, written or both. */
export interface Kind {
  /** What people call it, with its ending where that tells it from others of its name. */
  name: string;
  /** How the names of such files end, the usual one first. */
  extensions: readonly string[];
  /** The media type under which it is sent. */
  mediaType: string;
  /** Whether there is a reader of it, at `@pcplan/documents/<code>/read`. */
  isRead: boolean;
  /** Whether there is a writer of it, at `@pcplan/documents/<code>/write`. */
  isWritten: boolean;
  /** Of a packed file, the part by which it is told. */
  part?: RegExp;
}

/**
 * The kinds of file that are read or written, by their codes: the one list from which messages, help, the package's
 * subpaths and the choice of reader and writer are made.
 */
const rows = {
  pdf: {
    name: "PDF",
    extensions: [".pdf"],
    mediaType: "application/pdf",
    isRead: true,
    isWritten: false,
  },
  pptx: {
    name: "PowerPoint (.pptx)",
    extensions: [".pptx"],
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    isRead: true,
    isWritten: false,
    part: /^ppt\/presentation\.xml$/i,
  },
  docx: {
    name: "Word (.docx)",
    extensions: [".docx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    isRead: true,
    isWritten: false,
    part: /^word\/document\d*\.xml$/i,
  },
  xlsx: {
    name: "Excel (.xlsx)",
    extensions: [".xlsx"],
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    isRead: true,
    isWritten: false,
    part: /^xl\/workbook\.xml$/i,
  },
  odt: {
    name: "OpenDocument text (.odt)",
    extensions: [".odt"],
    mediaType: "application/vnd.oasis.opendocument.text",
    isRead: true,
    isWritten: false,
  },
  odp: {
    name: "OpenDocument presentation (.odp)",
    extensions: [".odp"],
    mediaType: "application/vnd.oasis.opendocument.presentation",
    isRead: true,
    isWritten: false,
  },
  ods: {
    name: "OpenDocument spreadsheet (.ods)",
    extensions: [".ods"],
    mediaType: "application/vnd.oasis.opendocument.spreadsheet",
    isRead: true,
    isWritten: false,
  },
  html: {
    name: "HTML",
    extensions: [".html", ".htm"],
    mediaType: "text/html",
    isRead: true,
    isWritten: true,
  },
  markdown: {
    name: "Markdown",
    extensions: [".md", ".markdown"],
    mediaType: "text/markdown",
    isRead: true,
    isWritten: true,
  },
  csv: {
    name: "CSV",
    extensions: [".csv", ".tsv"],
    mediaType: "text/csv",
    isRead: true,
    isWritten: true,
  },
  text: {
    name: "text",
    extensions: [".txt"],
    mediaType: "text/plain",
    isRead: true,
    isWritten: true,
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** The code of a kind of file. */
export type KindCode = keyof typeof rows;

/** The kinds of file that are read or written, by their codes. */
export const kinds: Readonly<Record<KindCode, Kind>> = rows;

type CodeWith<Flag extends "isRead" | "isWritten"> = {
  [Code in KindCode]: (typeof rows)[Code][Flag] extends true ? Code : never;
}[KindCode];

/** The kinds of file that are read. */
export type Format = CodeWith<"isRead">;

/** The kinds of file that are written. */
export type WrittenFormat = CodeWith<"isWritten">;

/** The codes of the kinds of file that are read. */
export const formats: readonly Format[] = codes().filter(
  (code): code is Format => kinds[code].isRead,
);

/** The codes of the kinds of file that are written. */
export const writtenFormats: readonly WrittenFormat[] = codes().filter(
  (code): code is WrittenFormat => kinds[code].isWritten,
);

function codes(): KindCode[] {
  return Object.keys(kinds) as KindCode[];
}

/**
 * Names the kinds of file that can be read, as a sentence does.
 * @example
 * describeReadableKinds(); // => "PDF, PowerPoint (.pptx), Word (.docx), Excel (.xlsx), OpenDocument text (.odt), OpenDocument presentation (.odp), OpenDocument spreadsheet (.ods), HTML, Markdown, CSV or text"
 */
export function describeReadableKinds(): string {
  const names = formats.map((code) => kinds[code].name);
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

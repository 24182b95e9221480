import { createProblem, type Problem, type ProblemCatalogue } from "@pcplan/core/result";
import { describeReadableKinds } from "./kinds.js";
import { type UnreadKind, unreadKinds } from "./unreadKinds.vocabulary.js";

/** The name of the file, as its reader was given it. */
interface FileName {
  name: string;
}

/** What a limit allows, in its own unit. */
interface MostAllowed {
  most: number;
}

/** What the sentences about a limit that a file has reached name, by the code of the limit. */
interface LimitValues {
  "limit-bytes": MostAllowed;
  "limit-parts": MostAllowed;
  "limit-inflated-bytes": MostAllowed;
  "limit-pages": MostAllowed;
  "limit-lines": MostAllowed;
  "limit-cells": MostAllowed;
  "limit-marks": MostAllowed;
  "limit-time": MostAllowed;
  "limit-memory": MostAllowed;
  "limit-output": MostAllowed;
}

/** What the sentences of each problem of reading a file name. */
export interface DocumentProblemValues extends LimitValues {
  "csv-quote-open": object;
  "encoding-assumed": object;
  /** How many places are not UTF-8, and on which line the first stands. */
  "encoding-broken": { count: number; line: number };
  "file-binary": FileName;
  /** What the file is no whole one of: `null` where it is a packed file of an unknown kind. */
  "file-corrupt": FileName & { kind: string | null };
  "file-empty": FileName;
  "file-encrypted": FileName;
  /** `parts` are the first parts of a packed file. */
  "file-kind-unreadable": FileName & { kind: UnreadKind; parts: string[] };
  "formula-without-value": object;
  "html-too-deep": { deepest: number };
  /** The numbers of the slides whose notes were left out. */
  "notes-unread": { pages: number[] };
  "object-unread": object;
  /** The numbers of the pages without text. */
  "page-without-text": FileName & { pages: number[] };
  "reader-failed": FileName;
  "reading-interrupted": FileName;
  "sheet-hidden": { sheet: string };
  /** The numbers of the hidden slides. */
  "slide-hidden": { pages: number[] };
  "xml-doctype": FileName;
  "xml-too-deep": FileName;
}

/** The codes of what may be the matter with a file that is read. */
export type DocumentProblemCode = keyof DocumentProblemValues;

/** The codes of the limits that a file can reach. */
export type LimitProblemCode = keyof LimitValues;

const MIB = 1024 * 1024;

const sayCount = (amount: number, unit: string) => `${amount.toLocaleString("en-GB")} ${unit}`;
const saySize = (bytes: number) =>
  bytes >= MIB ? `${Math.round((bytes / MIB) * 10) / 10} MiB` : sayCount(bytes, "bytes");

/** How an amount is said of what each limit counts. */
const limitAmounts: Readonly<Record<LimitProblemCode, (amount: number) => string>> = {
  "limit-bytes": saySize,
  "limit-parts": (amount) => sayCount(amount, "parts in it"),
  "limit-inflated-bytes": (amount) => `${saySize(amount)} once unpacked`,
  "limit-pages": (amount) => sayCount(amount, "pages"),
  "limit-lines": (amount) => sayCount(amount, "lines"),
  "limit-cells": (amount) => sayCount(amount, "table cells"),
  "limit-marks": (amount) => sayCount(amount, "elements or signs of markup"),
  "limit-time": (amount) => sayCount(amount, "milliseconds of reading"),
  "limit-memory": (amount) => `${saySize(amount)} of memory while it is read`,
  "limit-output": (amount) => `${sayCount(amount, "signs")} once it is read`,
};

const limitWords = (code: LimitProblemCode) => ({
  message: ({ most }: MostAllowed) =>
    `The file has more than ${limitAmounts[code](most)}, which is the limit.`,
  expected: ({ most }: MostAllowed) => `at most ${limitAmounts[code](most)}`,
  advice: () => "Split the file, or set a higher limit where it is read.",
});

/** Of a packed file without a paper in it, its parts are named. */
const nameOfZip = (parts: readonly string[]) =>
  `a packed file without a paper in it (${parts.join(", ")})`;

const adviceOfZip =
  "Unpack it and read the files in it, or save the paper as .docx, .pptx or .xlsx.";

/** The words of every problem of reading a file. */
export const documentProblems: ProblemCatalogue<DocumentProblemValues> = {
  en: {
    "csv-quote-open": {
      message: () =>
        "A quotation mark is opened and never closed; all of them were read as they stand.",
      expected: () => "a quotation mark at the end of each value that starts with one",
      advice: () => "Save the sheet as CSV from the program that it comes from.",
    },
    "encoding-assumed": {
      message: () => "The text is not UTF-8; it was read as Windows-1252.",
      expected: () => "UTF-8",
      advice: () => "Check the pound signs, quotation marks and dashes, or save the file as UTF-8.",
    },
    "encoding-broken": {
      message: ({ count, line }) =>
        `${count} ${count === 1 ? "place is" : "places are"} not UTF-8, the first on line ${line}; each was read as �, the rest as it stands.`,
      expected: () => "UTF-8",
      advice: () => "Save the file anew as UTF-8 from the program that it comes from.",
    },
    "file-binary": {
      message: ({ name }) => `${name} is a binary file of a kind that cannot be read.`,
      expected: () => describeReadableKinds(),
      advice: () => "Save the paper as one of these kinds.",
    },
    "file-corrupt": {
      message: ({ name, kind }) =>
        kind === null
          ? `${name} is a packed file that is damaged or cut off: its list of parts could not be read.`
          : `${name} is damaged or is no ${kind}: it could not be opened.`,
      expected: ({ kind }) =>
        kind === null
          ? "a whole office file, such as .docx, .pptx, .xlsx, .odt"
          : `a whole ${kind}`,
      advice: ({ kind }) =>
        kind === null
          ? "Copy or download it again, or save it anew from the program that made it."
          : "Open it in the program that made it and save it anew.",
    },
    "file-empty": {
      message: ({ name }) => `${name} is empty.`,
      expected: () => "a panel paper",
      advice: () => "Check that the file was saved or copied to its end.",
    },
    "file-encrypted": {
      message: ({ name }) => `${name} is locked by a password.`,
      expected: () => "a file that opens without a password",
      advice: () => "Open it with its password and save a copy without one.",
    },
    "file-kind-unreadable": {
      message: ({ name, kind, parts }) =>
        `${name} is ${describeUnreadKind(kind, parts)}, which cannot be read.`,
      expected: () => describeReadableKinds(),
      advice: ({ kind }) => (kind === "zip" ? adviceOfZip : unreadKinds[kind].advice),
    },
    "formula-without-value": {
      message: () => "A cell holds a formula that was never worked out, so it was read as empty.",
      expected: () => "the formula's value, stored in the file",
      advice: () => "Open the workbook in a spreadsheet program, save it and read it again.",
    },
    "html-too-deep": {
      message: ({ deepest }) =>
        `The page's elements stand more than ${deepest} deep in one another.`,
      expected: ({ deepest }) => `at most ${deepest}, as browsers lay out`,
      advice: () => "Save the page anew from a browser, or copy its table into a document.",
    },
    "limit-bytes": limitWords("limit-bytes"),
    "limit-parts": limitWords("limit-parts"),
    "limit-inflated-bytes": limitWords("limit-inflated-bytes"),
    "limit-pages": limitWords("limit-pages"),
    "limit-lines": limitWords("limit-lines"),
    "limit-cells": limitWords("limit-cells"),
    "limit-marks": limitWords("limit-marks"),
    "limit-time": limitWords("limit-time"),
    "limit-memory": limitWords("limit-memory"),
    "limit-output": limitWords("limit-output"),
    "notes-unread": {
      message: ({ pages }) =>
        `${describePages(pages, "Slide")} ${pages.length === 1 ? "has" : "have"} speaker's notes, which were not read.`,
      expected: () => "what the slides themselves show",
      advice: () => "Put what belongs to the paper on the slides.",
    },
    "object-unread": {
      message: () => "An embedded object was not read.",
      expected: () => "words, tables and charts of the program itself",
      advice: () => "Check it by eye, or put it into the file as a table or a chart.",
    },
    "page-without-text": {
      message: ({ name, pages }) =>
        `${describePages(pages)} of ${name} ${pages.length === 1 ? "has" : "have"} no text: ${pages.length === 1 ? "it is" : "they are"} empty or a picture, such as a scan.`,
      expected: () => "pages with text",
      advice: () =>
        "Run text recognition (OCR) over it as PDF, or ask for the file from which it was made.",
    },
    "reader-failed": {
      message: ({ name }) => `${name} could not be read: it made its reader end before the answer.`,
      expected: () => describeReadableKinds(),
      advice: () =>
        "Open it in the program that made it and save it anew; if that does not help, report the file.",
    },
    "reading-interrupted": {
      message: ({ name }) => `The reading of ${name} was interrupted.`,
      expected: () => "the whole file",
      advice: () => "Read it again to its end.",
    },
    "sheet-hidden": {
      message: ({ sheet }) => `The sheet “${sheet}” is hidden and was not read.`,
      expected: () => "sheets that can be seen",
      advice: () => "Show the sheet and read the file again, if it belongs to the paper.",
    },
    "slide-hidden": {
      message: ({ pages }) =>
        `${describePages(pages, "Slide")} ${pages.length === 1 ? "is" : "are"} hidden and ${pages.length === 1 ? "was" : "were"} not read.`,
      expected: () => "slides that are shown",
      advice: () => "Show the slides and read the file again, if they belong to the paper.",
    },
    "xml-doctype": {
      message: ({ name }) =>
        `${name} declares a document type (DOCTYPE), by which it could reach outside itself; it was not opened.`,
      expected: () => "a file as office programs write it",
      advice: () => "Open it in the program that made it and save it anew.",
    },
    "xml-too-deep": {
      message: ({ name }) =>
        `The elements of ${name} stand deeper in one another than office programs put them.`,
      expected: () => "a file as office programs write it",
      advice: () => "Open it in the program that made it and save it anew.",
    },
  },
  cy: {},
};

/** Says what a file of a kind that is not read is. */
export function describeUnreadKind(kind: UnreadKind, parts: readonly string[]): string {
  return kind === "zip" ? nameOfZip(parts) : unreadKinds[kind].name;
}

/** Says how much a file has of what a limit counts. */
export function describeLimitAmount(code: LimitProblemCode, amount: number): string {
  return limitAmounts[code](amount);
}

/** Says the numbers of some pages in their order, neighbours as a range: "Page 3", "Pages 3–5, 9". */
export function describePages(pages: readonly number[], unit: "Page" | "Slide" = "Page"): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const numbers = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return `${unit}${pages.length === 1 ? "" : "s"} ${numbers.join(", ")}`;
}

/** Makes a problem of reading a file from its code and the values that its sentences name. */
export function createDocumentProblem<Code extends DocumentProblemCode>(
  code: Code,
  values: DocumentProblemValues[Code],
  parts: Partial<Pick<Problem, "severity" | "found" | "at">> = {},
): Problem<Code> {
  return createProblem(documentProblems, code, values, parts);
}

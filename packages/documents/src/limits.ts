/** How much of a file is read before the reading is given up with a coded problem. */
export interface Limits {
  /** Bytes of a plain text as it is stored; formats that take more memory have a part of it. */
  bytes: number;
  /** Parts of a packed file. */
  parts: number;
  /** Bytes of a workbook's sheets once they are unpacked; a Word document has a part of it. */
  inflatedBytes: number;
  /** Pages of a PDF, or slides of a presentation. */
  pages: number;
  /** Lines of a text. */
  lines: number;
  /** Cells of all tables together. */
  cells: number;
  /**
   * Elements of a page of HTML, elements and attributes of a presentation or an OpenDocument file, or lines and signs that
   * mark up Markdown, counted before it is taken apart.
   */
  marks: number;
  /** Time for the whole file, in milliseconds. */
  milliseconds: number;
}

/** No panel paper that was seen comes near these; they hold the memory of a reading under 700 MB. */
export const defaultLimits: Readonly<Limits> = {
  bytes: 64 * 1024 * 1024,
  parts: 20_000,
  inflatedBytes: 64 * 1024 * 1024,
  pages: 2_000,
  lines: 1_000_000,
  cells: 300_000,
  marks: 450_000,
  milliseconds: 120_000,
};

/** How much of a file is read before the reading is given up with a coded problem. */
export interface Limits {
  /** Bytes of the file as it is stored. */
  bytes: number;
  /** Bytes of a packed file (DOCX, XLSX) once it is unpacked. */
  inflatedBytes: number;
  pages: number;
  /** Lines of a text. */
  lines: number;
  /** Cells of all tables together. */
  cells: number;
  /** Time for the whole file, in milliseconds. */
  milliseconds: number;
}

/** No panel paper that was seen comes near these; they hold the memory of a reading under 700 MB. */
export const defaultLimits: Readonly<Limits> = {
  bytes: 100 * 1024 * 1024,
  inflatedBytes: 200 * 1024 * 1024,
  pages: 2_000,
  lines: 2_000_000,
  cells: 1_000_000,
  milliseconds: 120_000,
};

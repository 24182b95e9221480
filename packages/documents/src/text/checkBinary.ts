import { ReadingEnded } from "../createReader.js";
import { createDocumentProblem } from "../messages.js";

/** A control character other than tab, line break or form feed tells a binary file. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/;

/** Ends the reading of what is no text. */
export function checkBinary(text: string, name: string): void {
  const control = CONTROL.exec(text)?.[0];
  if (control === undefined) return;
  const found = `the control character ${control.charCodeAt(0)}`;
  throw new ReadingEnded(createDocumentProblem("file-binary", { name }, { found }));
}

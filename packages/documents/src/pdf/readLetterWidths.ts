import type { LetterWidths } from "../layout/index.js";
import type { OperatorList, Operations } from "./readDrawings.js";

/** What pdf.js gives of a letter that is drawn; numbers between letters move them nearer or further apart. */
interface Glyph {
  unicode: string;
  width: number;
}

/** Reads how wide each font that a page uses draws the letters of the page, by the name of the font. */
export function readLetterWidths(
  { fnArray, argsArray }: OperatorList,
  operations: Operations,
): Map<string, LetterWidths> {
  const fonts = new Map<string, Map<string, number>>();
  const kept: string[] = [];
  let font = "";
  fnArray.forEach((operation, at) => {
    const args = argsArray[at];
    if (operation === operations["save"]) kept.push(font);
    else if (operation === operations["restore"]) font = kept.pop() ?? font;
    else if (operation === operations["setFont"]) [font] = args as [string];
    else if (operation === operations["showText"]) {
      const widths = fonts.get(font) ?? new Map<string, number>();
      fonts.set(font, widths);
      for (const one of (args as [readonly (Glyph | number | null)[]])[0]) addLetter(widths, one);
    }
  });
  return fonts;
}

/** Letters that are drawn as one, such as ff, share its width. */
function addLetter(widths: Map<string, number>, glyph: Glyph | number | null): void {
  if (typeof glyph !== "object" || glyph === null) return;
  const letters = [...glyph.unicode.normalize("NFKC")];
  for (const letter of letters)
    if (!widths.has(letter)) widths.set(letter, glyph.width / letters.length);
}

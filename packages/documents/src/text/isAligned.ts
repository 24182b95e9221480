/** Placing words takes some hundred bytes for each; a longer text is read line by line, as no paper is so long. */
const LONGEST_ALIGNED = 4 * 1024 * 1024;
/** Space behind a separator only pads what the separator sets apart. */
const WIDE_SPACE = /[^\s,;|] {2,}\S/;

/** Says whether spaces set the columns of a text apart: two lines or more have words, a wide space and words again. */
export function isAligned(text: string): boolean {
  if (text.includes("\t") || text.length > LONGEST_ALIGNED) return false;
  const first = WIDE_SPACE.exec(text);
  const next = first === null ? -1 : text.indexOf("\n", first.index);
  return next >= 0 && WIDE_SPACE.test(text.slice(next));
}

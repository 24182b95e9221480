/** Pandoc starts a text with its title, its authors and its day, each on a line behind a percent sign. */
const TITLE_BLOCK = /^% ?\S[^\n]{0,300}\n(?:%[^\n]{0,300}\n){0,2}/;

/**
 * Leaves out the percent signs before the title, the authors and the day at the start of a text; each stays a line.
 * @example
 * withoutTitleMarks("% Plan\n% Office\n\n# One"); // => "Plan  \nOffice  \n\n# One"
 */
export function withoutTitleMarks(text: string): string {
  return text.replace(TITLE_BLOCK, (block) => block.replace(/^% ?([^\r\n]*)/gm, "$1  "));
}

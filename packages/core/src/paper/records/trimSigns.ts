const SIGNS: ReadonlySet<string> = new Set(" \t–—-|;•,:(.");

/** Leaves out the signs at the end of a name that part it from what follows. */
export function trimSigns(text: string): string {
  let end = text.length;
  while (end > 0 && SIGNS.has(text[end - 1] ?? "")) end -= 1;
  return text.slice(0, end);
}

/**
 * Folds words for comparison: case, accents of quotes, dashes, punctuation and white space do not count.
 * @example
 * foldWords("Cyber – Behaviours"); // => "cyber behaviours"
 */
export function foldWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’‘`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Folds a project title: as `foldWords`, without the `(statutory…)` marker, by which names are not told apart.
 * @example
 * foldTitle("Police Complaints Reform (statutory)"); // => "police complaints reform"
 */
export function foldTitle(title: string): string {
  return foldWords(title.replace(/\(statutory[^()]*\)/gi, " "));
}

/**
 * Makes the slug that serves as an id inside one paper.
 * @example
 * toSlug("Estate Change Programme Phase 2"); // => "estate-change-programme-phase-2"
 */
export function toSlug(title: string): string {
  return foldTitle(title).replace(/ /g, "-") || "untitled";
}

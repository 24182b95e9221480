import { foldSpaces } from "./foldSpaces.js";

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

/** What a paper adds to the title of a project that the law asks for, such as `(statutory)`. */
const MARKER = /\(statutory[^()]*\)/i;
const MARKERS = new RegExp(MARKER, "gi");

/**
 * Finds the `(statutory…)` marker in a project's title, as printed; `null` where there is none.
 * @example
 * findMarker("Website accessibility (statutory requirement)"); // => "(statutory requirement)"
 * findMarker("Fleet"); // => null
 */
export function findMarker(title: string): string | null {
  return MARKER.exec(title)?.[0] ?? null;
}

/**
 * Leaves the `(statutory…)` marker out of a project's title.
 * @example
 * withoutMarker("Website (statutory) accessibility"); // => "Website accessibility"
 */
export function withoutMarker(title: string): string {
  return foldSpaces(title.replace(MARKERS, " "));
}

/**
 * Folds a project title: as `foldWords`, without the `(statutory…)` marker, by which names are not told apart.
 * @example
 * foldTitle("Police Complaints Reform (statutory)"); // => "police complaints reform"
 */
export function foldTitle(title: string): string {
  return foldWords(withoutMarker(title));
}

/**
 * Makes the slug that serves as an id inside one paper.
 * @example
 * toSlug("Estate Change Programme Phase 2"); // => "estate-change-programme-phase-2"
 */
export function toSlug(title: string): string {
  return foldTitle(title).replace(/ /g, "-") || "untitled";
}

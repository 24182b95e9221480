/** `(continued)`, `(cont'd)`, `– cont.` behind a label or a heading that stands overleaf again. */
const CONTINUED =
  / ?(?:[([]| [–—-] ?)(?:continued|cont['’]?d|cont|parhad)\.?(?: from (?:the )?(?:last|previous) page)?[)\]]?$/iu;

/**
 * A label or a heading without the words that say that it goes on.
 * @example
 * withoutContinued("Priority 2: Towns (continued)"); // => "Priority 2: Towns"
 */
export function withoutContinued(text: string): string {
  return text.trim().replace(CONTINUED, "").trim();
}

export interface Restriction {
  /** Whether the decision, or a part of it, is not published. */
  isRestricted: boolean;
  /** Why that is, as printed; `null` where it is not restricted or gives no reason. */
  exemption: string | null;
}

const MARKS =
  /\bRESTRICTED\b|[[(][Rr]estricted[\])]|\b[Rr]estricted (?:decision|report|notice|item|under)\b|\b[Nn]on[- ]?[Pp]ublishable\b|\b[Nn]ot (?:for publication|published)\b|\b[Ee]xempt (?:from publication|information|report|item)\b/;
const RELEASED =
  /\b(?:now|since) (?:considered )?(?:suitable for publication|published|released)\b/i;
const EXEMPTION =
  /\b(?:section \d{1,3}[A-Z]?(?:\(\d{1,2}\))?(?: (?:of the )?(?:Freedom of Information Act(?: 2000)?|FOIA?))?|paragraphs? \d{1,2} (?:of )?(?:part \d )?(?:of )?schedule \d{1,2}[A-Z]?)/i;

/**
 * Detects that a notice is restricted and the exemption it names; a notice since released is not restricted.
 * @example
 * detectRestriction("RESTRICTED under section 43"); // => { isRestricted: true, exemption: "section 43" }
 * detectRestriction("Access to the yard is restricted"); // => { isRestricted: false, exemption: null }
 */
export function detectRestriction(text: string): Restriction {
  if (!MARKS.test(text) || RELEASED.test(text)) return { isRestricted: false, exemption: null };
  return { isRestricted: true, exemption: EXEMPTION.exec(text)?.[0] ?? null };
}

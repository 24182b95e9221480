import { mayBeYears, type ReferredTitle } from "./findRef.js";

/** What may stand between a reference and the title after it. */
const BETWEEN = /^\s?[:.–—-]?\s/;

/**
 * Finds a reference in one of an office's own forms, in front of a title or in a bracket behind it. White space and
 * the sort of dash do not count; what may be a year or a span of years stays in the title.
 * @param forms `#` stands for one to six digits
 */
export function findOwnRef(text: string, forms: readonly string[]): ReferredTitle {
  for (const form of forms) {
    const front = matchForm(text, form);
    const rest = front === null ? "" : text.slice(front.length);
    if (front !== null && BETWEEN.test(rest) && !mayBeYears(front))
      return { title: rest.replace(BETWEEN, "").trim(), ref: front };
    const bracket = /\s?[([]([^()[\]]{1,40})[)\]]$/.exec(text.trimEnd());
    const inside = bracket?.[1]?.trim() ?? "";
    if (bracket && matchForm(inside, form) === inside && inside !== "" && !mayBeYears(inside))
      return { title: text.slice(0, bracket.index).trimEnd(), ref: inside };
  }
  return { title: text, ref: null };
}

/** The start of a text that is in a form, read sign by sign; `null` where it is not. */
function matchForm(text: string, form: string): string | null {
  let at = 0;
  for (const sign of form.replace(/\s/g, "")) {
    at += /^\s{0,3}/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
    const found = text.slice(at, at + 7);
    const length =
      sign === "#" ? (/^\d{1,6}(?!\d)/.exec(found)?.[0].length ?? 0) : isSameSign(found[0], sign);
    if (length === 0) return null;
    at += length;
  }
  return text.slice(0, at);
}

const DASHES = /^[-‐‑‒–—−]$/;

function isSameSign(found: string | undefined, sign: string): 0 | 1 {
  const isSame =
    found?.toLowerCase() === sign.toLowerCase() || (DASHES.test(found ?? "") && DASHES.test(sign));
  return isSame ? 1 : 0;
}

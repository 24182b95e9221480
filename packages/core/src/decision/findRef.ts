/** A title and the reference that stood in front of it or behind it; `null` where none is sure. */
export interface ReferredTitle {
  title: string;
  ref: string | null;
}

const NUMBER = "\\d{1,6}(?:\\s?[/–-]\\s?\\d{1,6})?";
/** Forms that can be nothing but a reference, tried in order: letters and a year, a padded number and a year. */
const SURE = [
  "(?!(?:Q[1-4]|H[12]|FY))[A-Z]{1,6}[ -]?\\d{1,4}[-/](?:19|20)\\d\\d",
  "[A-Z]{1,6}[/-]\\d{2,4}[/-]\\d{2,4}",
  "[A-Z]{2,6}[ -](?:19|20)\\d\\d/\\d{2,4}",
  "\\d{3}/(?:19|20)\\d\\d",
  "(?:19|20)\\d\\d/\\d{2,4}",
  "\\d\\d/\\d{3}",
  "0\\d\\d\\s?[–-]\\s?\\d\\d",
].join("|");
const NUMBERED = "(?: ?(?:no\\.?|number))?\\s?:?";
const DECISION = `(?:[A-Za-z]+ )?Decision(?: (?:notice|log|record))?\\.?${NUMBERED}`;
const REFERENCE = `(?:ID|Ref(?:erence)?)\\.?${NUMBERED}`;
const LABELLED_BEHIND = new RegExp(
  `^[([]\\s?(?:${REFERENCE}\\s?(\\S{0,12}[\\s/–-]{0,3}\\d[^()[\\]]{0,20})|${DECISION}\\s?(${NUMBER}))\\s?[)\\]]$`,
  "i",
);
const SURE_BEHIND = new RegExp(`^[([]\\s?(${SURE})\\s?[)\\]]$`);
const LABELLED_IN_FRONT = new RegExp(
  `^(?:${REFERENCE}|${DECISION})\\s?(${NUMBER})(?![\\w/])\\s*[:.–—-]?\\s+(.+)$`,
  "is",
);
const SURE_IN_FRONT = new RegExp(`^[([]?(${SURE})[)\\]]?(?![\\w/–-])\\s*[:.–—-]?\\s+(.+)$`, "s");
/** `2019/20` is a financial year and `2017/21` may be a span of years; `2024/22` can be neither. */
const YEARS = /^(?:[A-Z]+[ -])?(\d{4})(?:[/–-](\d{2}|\d{4}))?$/;
const LONGEST_SPAN = 10;

/** Finds the reference of a decision behind its title or in front of it. */
export function findRef(text: string): ReferredTitle {
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  const bracket = open > 0 ? text.slice(open).trimEnd() : "";
  const labels = LABELLED_BEHIND.exec(bracket);
  const labelled = labels?.[1] ?? labels?.[2];
  const behind = labelled ?? SURE_BEHIND.exec(bracket)?.[1];
  if (behind !== undefined && (labelled !== undefined || !mayBeYears(behind)))
    return { title: text.slice(0, open).trimEnd(), ref: behind.trim() };
  const front = LABELLED_IN_FRONT.exec(text) ?? SURE_IN_FRONT.exec(text);
  const [, ref, title] = front ?? [];
  if (ref === undefined || title === undefined || mayBeYears(ref))
    return { title: text, ref: null };
  return { title: title.trim(), ref };
}

/** Says whether what looks like a reference may be a year or a span of years. */
export function mayBeYears(ref: string): boolean {
  const match = YEARS.exec(ref);
  if (!match) return false;
  const first = Number(match[1]);
  if (first < 1900 || first > 2099) return false;
  if (match[2] === undefined) return true;
  const last =
    match[2].length === 4 ? Number(match[2]) : Math.floor(first / 100) * 100 + Number(match[2]);
  return last > first && last - first <= LONGEST_SPAN;
}

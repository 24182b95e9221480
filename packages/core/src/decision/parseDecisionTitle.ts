import { findOwnRef } from "./findOwnRef.js";
import { findRef } from "./findRef.js";

export interface DecisionTitle {
  /** The title without its tags and its id. */
  title: string;
  /** The decision's own number or id; `null` where the title names none. */
  ref: string | null;
  /** The words in square brackets before the title, such as `INVESTMENT in POLICING`. */
  tags: string[];
}

const TAG = /^\[([^[\]]{1,80})\]\s*/;

export interface ParseDecisionTitleOptions {
  /** How the office writes its references; `#` stands for one to six digits, such as `D#-#`. */
  refs?: readonly string[];
}

/**
 * Takes the `[TAG]` prefixes and the reference off a decision's title. A reference is read where it is labelled
 * (`(ID: 507)`, `(Ref: 048/2021)`, `Decision 32 – 2015: …`), or stands in front or in a bracket at the end in a
 * form that can be nothing else (`D32-2017`, `048/2021`, `17/008`). What may be a year or a span of years
 * (`2019/20`, `2017/21`) stays in the title. The reference is as printed; a title that is nothing but a
 * reference keeps it.
 * @example
 * parseDecisionTitle("[ESTATES] New roof (ID: 7)"); // => { title: "New roof", ref: "7", tags: ["ESTATES"] }
 * parseDecisionTitle("048/2021 – New roof"); // => { title: "New roof", ref: "048/2021", tags: [] }
 * parseDecisionTitle("2019/20 budget"); // => { title: "2019/20 budget", ref: null, tags: [] }
 * parseDecisionTitle("50/2021 New roof", { refs: ["#/#"] }).ref; // => "50/2021"
 */
export function parseDecisionTitle(
  text: string,
  { refs = [] }: ParseDecisionTitleOptions = {},
): DecisionTitle {
  const tags: string[] = [];
  let rest = text.trim();
  for (let tag = readTag(rest); tag; tag = readTag(rest)) {
    tags.push((tag[1] ?? "").trim());
    rest = rest.slice(tag[0].length);
  }
  const found = findRef(rest);
  return { ...(found.ref === null ? findOwnRef(rest, refs) : found), tags };
}

/** A bracket in front that holds a reference is no tag. */
function readTag(rest: string): RegExpExecArray | null {
  const tag = TAG.exec(rest);
  return tag && findRef(`x ${tag[0].trim()}`).ref === null ? tag : null;
}

export interface DecisionTitle {
  title: string;
  ref: string | null;
  tags: string[];
}

/**
 * Takes the `[TAG]` prefixes and the `(ID: n)` suffix off a decision's title.
 * @example
 * parseDecisionTitle("[ESTATES] New roof (ID: 7)"); // => { title: "New roof", ref: "7", tags: ["ESTATES"] }
 */
export function parseDecisionTitle(text: string): DecisionTitle {
  const tags: string[] = [];
  let rest = text.trim();
  for (let tag = /^\[([^[\]]{1,80})\]/.exec(rest); tag; tag = /^\[([^[\]]{1,80})\]/.exec(rest)) {
    tags.push((tag[1] ?? "").trim());
    rest = rest.slice(tag[0].length).trimStart();
  }
  const open = rest.lastIndexOf("(");
  const suffix = open < 0 ? null : /^\(\s?ID\s?:?\s?([^()]{1,40})\)$/i.exec(rest.slice(open));
  if (!suffix) return { title: rest, ref: null, tags };
  return { title: rest.slice(0, open).trimEnd(), ref: (suffix[1] ?? "").trim(), tags };
}

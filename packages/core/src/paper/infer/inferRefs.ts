import { parseDecisionTitle } from "../../decision/index.js";
import { say } from "../../text/index.js";
import { inferEvidence } from "./infer.messages.js";
import { headingOf, textsOf } from "./tellTables.js";
import type { ProfileGuess, ToldTables } from "./types.js";

/** An id in front of a title, up to the white space or the dash behind it. */
const IN_FRONT =
  /^[([]?((?=\D{0,8}\d)[\p{Lu}\d]{1,8}(?:[/.–-][\p{Lu}\d]{1,8}){0,3})[)\]]?[:.]?\s+\p{L}/u;
/** So many decisions must have the same form. */
const LEAST = 3;

/** Teaches how the office writes the ids of its decisions, where three or more have the same form. */
export function inferRefs({ decisions }: ToldTables): ProfileGuess[] {
  const refs = decisions.flatMap(({ tables, roles }) => {
    const column = textsOf(tables, headingOf(roles, "ref"));
    if (column.length > 0) return column;
    return textsOf(tables, headingOf(roles, "title")).flatMap((title) =>
      parseDecisionTitle(title).ref === null ? (IN_FRONT.exec(title)?.[1] ?? []) : [],
    );
  });
  const forms = Map.groupBy(new Set(refs), (ref) => ref.replace(/\d+/g, "#"));
  return [...forms].flatMap(([form, own]) => {
    if (own.length < LEAST || form === "#" || !form.includes("#")) return [];
    const evidence = say(inferEvidence, "refs", { count: own.length, examples: own.slice(0, 3) });
    return [
      { field: "decisionRefs", key: null, value: form, confidence: "likely", evidence, at: null },
    ];
  });
}

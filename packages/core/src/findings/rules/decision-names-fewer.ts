import { createPaperRule } from "../createRule.js";
import { readNamed } from "../readNamed.js";
import { decisionNamesFewerWords } from "./decision-names-fewer.messages.js";

/** The title of a decision counts things, and its summary names fewer of them, in quotation marks one after another. */
export const decisionNamesFewer = createPaperRule({
  code: "decision-names-fewer",
  severities: ["note"],
  words: decisionNamesFewerWords,
  check: ({ paper }) =>
    paper.decisions.flatMap(({ ref, title, summary, at }) => {
      const named = readNamed(title, summary);
      if (named === null) return [];
      return [
        {
          about: ref ?? title,
          found: named.names.join("; "),
          values: { decision: { ref, title }, ...named },
          at,
        },
      ];
    }),
});

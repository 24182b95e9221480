import { createPaperRule } from "../createRule.js";
import { strandUnrecognisedWords } from "./strand-unrecognised.messages.js";

/** A row is labelled with words that are no strand of the plan; papers without strands have nothing to go by. */
export const strandUnrecognised = createPaperRule({
  code: "strand-unrecognised",
  severities: ["warning"],
  words: strandUnrecognisedWords,
  check: ({ paper: { projects, strands } }) =>
    strands.length === 0
      ? []
      : projects.flatMap(({ title, strand, strandText, strandConfidence, at }) =>
          strandConfidence === "none" && strand === null && strandText !== null
            ? [
                {
                  about: title,
                  found: strandText,
                  values: { title, label: strandText, strands },
                  at,
                },
              ]
            : [],
        ),
});

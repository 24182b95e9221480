import type { Words } from "@pcplan/core/document";
import type { PhrasingContent } from "mdast";
import { cleanRuns, safeHref } from "../cleanWords.js";

const BREAK: PhrasingContent = { type: "break" };

/**
 * The stretches of a text as parts of a line of Markdown.
 * @param lineEnd what stands between two of its lines
 */
export function toPhrases(words: Words, lineEnd: PhrasingContent = BREAK): PhrasingContent[] {
  return cleanRuns(words).flatMap((run): PhrasingContent[] => {
    const url = safeHref(run);
    const inner = run.text.split("\n").flatMap((value, at): PhrasingContent[] => {
      const text: PhrasingContent[] = value === "" ? [] : [{ type: "text", value }];
      return at === 0 ? text : [lineEnd, ...text];
    });
    if (url === null) return inner;
    return [{ type: "link", url, children: inner.filter((one) => one.type !== "link") }];
  });
}

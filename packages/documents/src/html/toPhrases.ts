import type { Run, Words } from "@pcplan/core/document";
import type { ElementContent } from "hast";
import { cleanRuns, safeHref } from "../cleanWords.js";
import { createElement } from "./createElement.js";

/** The stretches of a text as parts of a line, with breaks between its lines. */
export function toPhrases(words: Words): ElementContent[] {
  return cleanRuns(words).flatMap((run) => {
    const href = safeHref(run);
    const inner = toBrokenText(run);
    if (href !== null) return [createElement("a", { href, lang: run.lang }, inner)];
    return run.lang === null ? inner : [createElement("span", { lang: run.lang }, inner)];
  });
}

/** False of a text that is empty or blank. */
export function hasWords({ text }: Words): boolean {
  return text.trim() !== "";
}

function toBrokenText({ text }: Run): ElementContent[] {
  return text.split("\n").flatMap((value, at): ElementContent[] => {
    const words: ElementContent = { type: "text", value };
    return at === 0 ? [words] : [createElement("br", {}, []), words];
  });
}

import type { Problem } from "@pcplan/core/result";
import type { Token } from "markdown-it";
import { createDocumentProblem, describePages } from "../messages.js";

/** The mark that converters of presentations put before each slide. */
const SLIDE = /<!-- Slide number: (\d{1,5}) -->/;

/** The heading that they put over a speaker's notes. */
const NOTES = /^Notes:$/i;

/** True of a presentation that was turned into Markdown. */
export function isOfSlides(text: string): boolean {
  return SLIDE.test(text);
}

/** The lines of a slide's box stand one under another without any mark, so that each end of a line is one. */
export function withLineBreaks(tokens: readonly Token[]): readonly Token[] {
  for (const { children } of tokens)
    for (const child of children ?? []) if (child.type === "softbreak") child.type = "hardbreak";
  return tokens;
}

/** Leaves the notes of slides out, and tells of which slides there are any. */
export function withoutNotes(tokens: readonly Token[]): { tokens: Token[]; slides: number[] } {
  const [kept, slides]: [Token[], number[]] = [[], []];
  let [slide, isInNotes] = [0, false];
  for (const [at, token] of tokens.entries()) {
    const number = token.type === "html_block" ? SLIDE.exec(token.content)?.[1] : undefined;
    if (number !== undefined) [slide, isInNotes] = [Number(number), false];
    const title = tokens[at + 1]?.content.trim() ?? "";
    if (slide > 0 && token.type === "heading_open" && NOTES.test(title)) {
      isInNotes = true;
      slides.push(slide);
    }
    if (!isInNotes) kept.push(token);
  }
  return { tokens: kept, slides };
}

/** Says of which slides notes were left out. */
export function describeNotes(slides: number[]): Problem[] {
  if (slides.length === 0) return [];
  const parts = { severity: "note", found: describePages(slides, "Slide") } as const;
  return [createDocumentProblem("notes-unread", { pages: slides }, parts)];
}

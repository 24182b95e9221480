import type { Block } from "@pcplan/core/document";
import { type Place, type Problem, toPlace } from "@pcplan/core/result";
import { checkInterruption, type Found, type Reading } from "../createReader.js";
import { limitProblem } from "../limitProblem.js";
import { createDocumentProblem, describePages } from "../messages.js";
import { toBlocks } from "./toBlocks.js";
import type { Frame, Shape } from "./types.js";

/** A slide as a reader of its format finds it. */
export interface Slide {
  isHidden: boolean;
  /** Whether there are notes for its speaker. */
  hasNotes: boolean;
  /** Whether there is a picture on it. */
  hasPicture: boolean;
  /** Reads its shapes; what cannot be read is put to the problems. */
  readShapes: (at: Place, problems: Problem[]) => Shape[];
}

/**
 * Reads the slides of a presentation one after another. Hidden slides and notes are left out and said, and so are slides
 * that are nothing but a picture.
 * @param slides made one by one, so that only one of them need be in memory
 * @param options.total how many there are
 */
export function readSlides(
  slides: Iterable<Slide>,
  {
    total,
    size,
    reading,
  }: { total: number; size: Pick<Frame, "width" | "height">; reading: Reading },
): Found {
  const [blocks, problems]: [Block[], Problem[]] = [[], []];
  const found = { hidden: [] as number[], notes: [] as number[], pictures: [] as number[] };
  const last = Math.min(total, reading.limits.pages);
  const ends = performance.now() + reading.limits.milliseconds;
  let number = 0;
  for (const slide of slides) {
    checkInterruption(reading);
    if (++number > last || performance.now() > ends) {
      const limit = number > last ? "pages" : "milliseconds";
      problems.push(limitProblem(limit, number > last ? total : null, reading.limits));
      break;
    }
    const at = toPlace(reading.name, { page: number });
    if (slide.isHidden) found.hidden.push(number);
    else {
      const read = toBlocks(slide.readShapes(at, problems), { id: `slide-${number}`, size });
      if (read.length === 0 && slide.hasPicture) found.pictures.push(number);
      if (slide.hasNotes) found.notes.push(number);
      for (const block of read) blocks.push(block);
    }
    reading.onProgress?.({ done: number, total: last, unit: "slide" });
  }
  const isEmpty = blocks.length === 0;
  return { blocks, problems: [...problems, ...describeGaps(found, { isEmpty, reading })] };
}

/** A deck that is nothing but pictures cannot be read at all. */
function describeGaps(
  { hidden, notes, pictures }: Record<"hidden" | "notes" | "pictures", number[]>,
  { isEmpty, reading: { name } }: { isEmpty: boolean; reading: Reading },
): Problem[] {
  const partsOf = (pages: number[], severity: Problem["severity"]) => ({
    severity,
    found: describePages(pages, "Slide"),
    at: toPlace(name, { page: pages[0] ?? null }),
  });
  const problems: Problem[] = [];
  if (hidden.length > 0)
    problems.push(
      createDocumentProblem("slide-hidden", { pages: hidden }, partsOf(hidden, "note")),
    );
  if (notes.length > 0)
    problems.push(createDocumentProblem("notes-unread", { pages: notes }, partsOf(notes, "note")));
  if (pictures.length > 0)
    problems.push(
      createDocumentProblem(
        "page-without-text",
        { name, pages: pictures },
        partsOf(pictures, isEmpty ? "error" : "warning"),
      ),
    );
  return problems;
}

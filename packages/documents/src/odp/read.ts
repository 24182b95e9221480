import { createReader, startCount } from "../createReader.js";
import { type OpenFile, openOdf } from "../odf/openOdf.js";
import { pageOf } from "../odf/styles.js";
import { readSlides, type Slide } from "../slides/readSlides.js";
import {
  attributeOf,
  type Element,
  elementAt,
  elementsIn,
  elementsUnder,
  wordsUnder,
} from "../xml/elements.js";
import { toPoints } from "./frames.js";
import { readShapes } from "./readShapes.js";

/**
 * Reads an OpenDocument presentation (.odp): the title of each slide as a heading, then its boxes in the order in which
 * people read them, with lists, tables with merged and coloured cells, the figures of charts, and tiles of a dashboard.
 * Hidden slides and speaker's notes are left out, with the notes `slide-hidden` and `notes-unread`. In places, `page` is
 * the slide.
 * @example
 * const read = await readOdp(new TextEncoder().encode("no such file"), { name: "plan.odp" });
 * !read.ok && read.problem.code; // => "file-corrupt"
 */
export const readOdp = createReader("OpenDocument presentation (.odp)", async (bytes, reading) => {
  const file = openOdf(bytes, "presentation", reading);
  const pages = elementsIn(file.body, "page");
  const size = pageOf(file.stylesRoot);
  const found = readSlides(slidesOf(pages, file, startCount("cells", reading)), {
    total: pages.length,
    size: {
      width: toPoints(attributeOf(size, "page-width")),
      height: toPoints(attributeOf(size, "page-height")),
    },
    reading,
  });
  return { ...file.properties, ...found };
});

function* slidesOf(
  pages: readonly Element[],
  file: OpenFile,
  count: (cells: number) => void,
): Generator<Slide> {
  for (const page of pages) {
    const style = attributeOf(page, "style-name");
    yield {
      isHidden: file.styles.propertyOf("drawing-page", style, "visibility") === "hidden",
      hasNotes: hasNotes(page),
      hasPicture: elementsUnder(page, "image").length > 0,
      readShapes: (at, problems) => readShapes(page, { file, at, count, problems }),
    };
  }
}

/** The page of notes holds a picture of the slide and its number too. */
function hasNotes(page: Element): boolean {
  return elementsIn(elementAt(page, "notes"), "frame").some(
    (frame) =>
      attributeOf(frame, "class") === "notes" &&
      attributeOf(frame, "placeholder") !== "true" &&
      wordsUnder(elementAt(frame, "text-box")).trim() !== "",
  );
}

import type { Document } from "@pcplan/core/document";
import { createReader, startCount } from "../createReader.js";
import { type Slide, readSlides } from "../slides/readSlides.js";
import { toLanguage } from "../toLanguage.js";
import {
  attributeOf,
  type Element,
  elementAt,
  elementsIn,
  elementsUnder,
  wordsUnder,
} from "../xml/elements.js";
import { readLayout } from "./layouts.js";
import { type Deck, openDeck, type Part } from "./openDeck.js";
import { readShapes } from "./readShapes.js";
import { isFalse, readText } from "./readText.js";

/**
 * Reads a presentation (.pptx): the title of each slide as a heading, then its boxes in the order in which people read
 * them, with lists, tables with merged and coloured cells, the figures of charts, and tiles of a dashboard. Hidden slides
 * and speaker's notes are left out, with the notes `slide-hidden` and `notes-unread`. In places, `page` is the slide.
 * @example
 * const read = await readPptx(new TextEncoder().encode("no such file"), { name: "plan.pptx" });
 * !read.ok && read.problem.code; // => "file-corrupt"
 */
export const readPptx = createReader("PowerPoint presentation (.pptx)", async (bytes, reading) => {
  const deck = openDeck(bytes, reading);
  const main = deck.partOf(deck.mainPart);
  if (main === null) throw new Error("It holds no presentation.");
  const size = elementAt(main.root, "sldSz");
  const names = elementsIn(elementAt(main.root, "sldIdLst"), "sldId").flatMap(
    (one) => main.targets.get(relationIdOf(one)) ?? [],
  );
  const found = readSlides(slidesOf(names, deck, startCount("cells", reading)), {
    total: names.length,
    size: {
      width: Number(attributeOf(size, "cx") ?? Number.NaN),
      height: Number(attributeOf(size, "cy") ?? Number.NaN),
    },
    reading,
  });
  return { ...readProperties(deck), ...found };
});

function* slidesOf(
  names: readonly string[],
  deck: Deck,
  count: (cells: number) => void,
): Generator<Slide> {
  for (const name of names) {
    const slide = deck.readPart(name);
    if (slide !== null) yield toSlide(slide, deck, count);
  }
}

function toSlide(slide: Part, deck: Deck, count: (cells: number) => void): Slide {
  const tree = elementAt(slide.root, "cSld", "spTree");
  return {
    isHidden: isFalse(attributeOf(slide.root, "show")),
    hasNotes: hasNotes(slide, deck),
    hasPicture: elementsUnder(tree, "pic").length > 0,
    readShapes: (at, problems) =>
      readShapes(tree, { slide, deck, layout: readLayout(slide, deck), at, count, problems }),
  };
}

/** The page of notes holds the slide's picture and number too. */
function hasNotes(slide: Part, deck: Deck): boolean {
  const notes = deck.readPart(slide.targetOf("notesSlide"));
  const shapes = elementsIn(elementAt(notes?.root ?? null, "cSld", "spTree"), "sp");
  return shapes.some((shape) => {
    const kind = attributeOf(elementAt(shape, "nvSpPr", "nvPr", "ph"), "type");
    return (
      kind === "body" && readText(elementAt(shape, "txBody")).some(({ text }) => text.trim() !== "")
    );
  });
}

/** A slide is named by the one of its two ids that has a prefix. */
function relationIdOf({ attributes }: Element): string {
  for (let at = 0; at < attributes.length; at++) {
    const attribute = attributes.item(at);
    if (attribute?.localName === "id" && attribute.prefix) return attribute.value;
  }
  return "";
}

function readProperties(deck: Deck): Pick<Document, "lang" | "title"> {
  const properties = deck.readPart("docProps/core.xml");
  const valueOf = (name: string) => wordsUnder(elementAt(properties?.root ?? null, name)).trim();
  return { lang: toLanguage(valueOf("language")), title: valueOf("title") || null };
}

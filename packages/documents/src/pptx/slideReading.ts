import type { Place, Problem } from "@pcplan/core/result";
import type { Layout } from "./layouts.js";
import type { Deck, Part } from "./openDeck.js";

/** What is known while the shapes of a slide are read. */
export interface SlideReading {
  slide: Part;
  deck: Deck;
  layout: Layout;
  at: Place;
  /** Told how many cells of tables and charts there are, before they are kept. */
  count: (cells: number) => void;
  problems: Problem[];
}

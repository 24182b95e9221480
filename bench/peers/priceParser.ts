import priceParser from "price-parser";
import type { Peer } from "../types.ts";

/** Every currency that has a pound sign counts as sterling: the parser names the first of its list. */
export const priceParserPeer: Peer<number[]> = {
  name: "price-parser",
  read: (sentence) =>
    priceParser
      .parseAll(sentence, { parseNegative: true })
      .filter(({ symbol }) => symbol === "£" || symbol === "gbp")
      .map(({ floatValue }) => floatValue),
};

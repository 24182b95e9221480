import priceParser from "price-parser";
import type { Peer } from "../types.ts";

/** Pennies of whatever currency it names, as pounds. */
export const priceParserPeer: Peer<number[]> = {
  name: "price-parser",
  read: (sentence) =>
    parsePrices(sentence)
      .filter(({ currencyCode }) => currencyCode === "gbp")
      .map(({ value }) => value / 100),
};

function parsePrices(sentence: string) {
  return priceParser.parseAll(sentence, { parseNegative: true });
}

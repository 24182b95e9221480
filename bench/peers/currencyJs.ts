import currency from "currency.js";
import type { Peer } from "../types.ts";

/** currency.js reads one value out of a text by dropping whatever is no digit. */
export const currencyJs: Peer<number[]> = {
  name: "currency.js",
  read: (sentence) => (/\d/.test(sentence) ? [currency(sentence).value] : []),
};

import { parseForecast } from "@pcplan/core/forecast";
import { parseAmounts } from "@pcplan/core/money";
import type { Interval, Peer } from "../types.ts";

export const forecasts: Peer<Interval | null> = {
  name: "pcplan",
  read(phrase) {
    const read = parseForecast(phrase);
    return read.kind === "period" ? read : null;
  },
};

export const money: Peer<number[]> = {
  name: "pcplan",
  read: (sentence) => parseAmounts(sentence).amounts.map(({ amount }) => Number(amount)),
};

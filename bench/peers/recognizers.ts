import dates from "@microsoft/recognizers-text-date-time";
import units from "@microsoft/recognizers-text-number-with-unit";
import type { Interval, Peer } from "../types.ts";

const reference = new Date(2020, 1, 7);

export const recognizersDates: Peer<Interval | null> = {
  name: "recognizers-text-date-time",
  read(phrase) {
    const [found] = recognizeDates(phrase);
    const value = found?.resolution?.["values"]?.[0];
    if (value?.type === "date") return { earliest: value.value, latest: value.value };
    if (!value?.start || !value.end) return null;
    return { earliest: value.start, latest: dayBefore(value.end) };
  },
};

export const recognizersMoney: Peer<number[]> = {
  name: "recognizers-text-number-with-unit",
  read: (sentence) =>
    recognizePounds(sentence)
      .filter(({ resolution }) => /pound|pence|penny/i.test(resolution?.["unit"] ?? ""))
      .map(({ resolution }) =>
        /pence|penny/i.test(resolution["unit"])
          ? Number(resolution["value"]) / 100
          : Number(resolution["value"]),
      ),
};

function recognizeDates(phrase: string) {
  return dates.recognizeDateTime(phrase, dates.Culture.EnglishOthers, undefined, reference);
}

function recognizePounds(sentence: string) {
  return units.recognizeCurrency(sentence, units.Culture.English);
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

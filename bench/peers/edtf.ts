import edtf from "edtf";
import type { Interval, Peer } from "../types.ts";

export const edtfPeer: Peer<Interval | null> = {
  name: "edtf",
  read(phrase) {
    try {
      const { min, max } = edtf(phrase);
      return { earliest: toText(min), latest: toText(max) };
    } catch {
      return null;
    }
  },
};

function toText(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

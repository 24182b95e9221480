import { kinds, type WrittenFormat, writtenFormats } from "@pcplan/documents/kinds";
import { nameOf } from "./mediaTypes.js";

/** What is given where nothing is asked for. */
const USUAL: WrittenFormat = "html";

interface Wish {
  name: string;
  weight: number;
}

/**
 * Chooses the format that a header Accept wants most among those that have a writer; HTML where it wants anything, and
 * `null` where it wants none of them.
 */
export function findFormat(accept: string | null): WrittenFormat | null {
  if (accept === null || accept.trim() === "") return USUAL;
  const wishes = accept.split(",").map(toWish);
  const formats = [USUAL, ...writtenFormats.filter((format) => format !== USUAL)];
  const weighed = formats.map((format) => ({ format, weight: weigh(format, wishes) }));
  const best = weighed.reduce((one, other) => (other.weight > one.weight ? other : one));
  return best.weight > 0 ? best.format : null;
}

function toWish(text: string): Wish {
  const quality = /;\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(text)?.[1];
  return { name: nameOf(text), weight: quality === undefined ? 1 : Number(quality) };
}

/** The closest of the wishes that a format fits decides, as RFC 9110 has it. */
function weigh(format: WrittenFormat, wishes: readonly Wish[]): number {
  const { mediaType } = kinds[format];
  const [family = ""] = mediaType.split("/", 1);
  for (const name of [mediaType, `${family}/*`, "*/*"]) {
    const found = wishes.find((wish) => wish.name === name);
    if (found) return found.weight;
  }
  return 0;
}

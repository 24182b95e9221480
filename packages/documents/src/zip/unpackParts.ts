import { unzipSync, type UnzipFileInfo } from "fflate";
import { checkLimit, type Reading } from "../createReader.js";

/** The parts that hold text; pictures, fonts and macros are no business of a reader. */
const IS_PART = /\.(?:xml|rels)$/i;

/**
 * Unpacks the text parts of an office file, by their names. Pictures and other parts are left out. How many parts there
 * are and how large they are is counted before any is unpacked; each is given just the room that the file states for it,
 * and one that holds more is damaged.
 */
export function unpackParts(bytes: Uint8Array, reading: Reading): Record<string, Uint8Array> {
  let [inflated, count] = [0, 0];
  const isWanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    checkLimit("parts", ++count, reading);
    if (!IS_PART.test(name)) return false;
    inflated += originalSize;
    checkLimit("inflatedBytes", inflated, reading);
    return true;
  };
  unzipSync(bytes, { filter: (part) => isWanted(part) && false });
  return unzipSync(bytes, { filter: ({ name }) => IS_PART.test(name) });
}

import { strFromU8, strToU8, unzipSync, type UnzipFileInfo, zipSync } from "fflate";
import { checkLimit, type Reading } from "../createReader.js";

/** The parts that hold text; pictures, fonts and macros are no business of a reader. */
const IS_PART = /\.(?:xml|rels)$/i;

/**
 * Unpacks the text parts of an office file and packs them anew, uncompressed, so that whatever reads them can meet no
 * more bytes than were counted here. Pictures and other parts are left out. A part is given just the room that
 * the file states for it; one that holds more is damaged.
 * @param rewrite what is to be done to a part's text before it is packed
 */
export function openPackage(
  bytes: Uint8Array,
  reading: Reading,
  rewrite: (name: string, xml: string) => string = (_, xml) => xml,
): Uint8Array {
  let inflated = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!IS_PART.test(name)) return false;
    inflated += originalSize;
    checkLimit("inflatedBytes", inflated, reading);
    return true;
  };
  const parts = unzipSync(bytes, { filter });
  for (const [name, part] of Object.entries(parts))
    parts[name] = strToU8(rewrite(name, strFromU8(part)));
  return zipSync(parts, { level: 0 });
}

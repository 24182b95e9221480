import { strFromU8, strToU8, zipSync } from "fflate";
import type { Reading } from "../createReader.js";
import { unpackParts } from "./unpackParts.js";

/**
 * Unpacks the text parts of an office file and packs them anew, uncompressed, so that whatever reads them can meet no
 * more bytes than were counted here.
 * @param rewrite what is to be done to a part's text before it is packed
 * @see unpackParts
 */
export function openPackage(
  bytes: Uint8Array,
  reading: Reading,
  rewrite: (name: string, xml: string) => string = (_, xml) => xml,
): Uint8Array {
  const parts = unpackParts(bytes, reading);
  for (const [name, part] of Object.entries(parts))
    parts[name] = strToU8(rewrite(name, strFromU8(part)));
  return zipSync(parts, { level: 0 });
}

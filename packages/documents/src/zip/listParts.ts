import { strFromU8, unzipSync } from "fflate";

/** What a packed file has in it. */
export interface ListedParts {
  /** The names of its parts. */
  parts: string[];
  /** The media type that it states of itself, as OpenDocument files do; empty where it states none. */
  mediaType: string;
}

/** The part in which a file states its media type, and the most bytes that such a type takes. */
const STATED = "mimetype";
const LONGEST_STATED = 200;

/** Lists what is in a packed file; `null` where the bytes are no packed file. */
export function listParts(bytes: Uint8Array): ListedParts | null {
  const parts: string[] = [];
  try {
    const stated = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts.push(name);
        return name === STATED && originalSize <= LONGEST_STATED;
      },
    })[STATED];
    return { parts, mediaType: stated === undefined ? "" : strFromU8(stated).trim() };
  } catch {
    return null;
  }
}

import { type Result, success } from "@pcplan/core/result";
import { cut } from "@pcplan/core/result";
import { createRefusal } from "../problems/index.js";
import type { Source } from "./types.js";
import type { WordedOptions } from "./readOptions.js";

/** What a request of several parts holds. */
export interface Parts {
  /** The files and texts of each part that is a paper, by the part's name, in their order. */
  sources: ReadonlyMap<string, readonly Source[]>;
  /** Every other part. */
  options: WordedOptions;
}

/**
 * Tells the parts of a request apart.
 * @param names the names of the parts that are papers; a form sends a file that nobody chose as an empty one without a
 * name, and it is not given
 */
export async function readParts(
  body: Uint8Array,
  mediaType: string | null,
  names: readonly string[],
): Promise<Result<Parts>> {
  const form = await parseForm(body, mediaType);
  if (form === null) return createRefusal("parts-unreadable", {});
  const sources = new Map<string, Source[]>(names.map((name) => [name, []]));
  const options: [string, string][] = [];
  for (const [name, part] of form) {
    const own = sources.get(name);
    if (own === undefined) options.push([name, await toText(part)]);
    else if (isGiven(part)) own.push(await toSource(part));
  }
  return success({ sources, options });
}

type Part = string | File;

async function parseForm(body: Uint8Array, mediaType: string | null): Promise<FormData | null> {
  const headers = { "content-type": mediaType ?? "" };
  return new Response(Buffer.from(body), { headers }).formData().catch(() => null);
}

const toText = async (part: Part): Promise<string> =>
  typeof part === "string" ? part : part.text();

const isGiven = (part: Part): boolean =>
  typeof part === "string" ? part !== "" : part.size > 0 || part.name !== "";

/** A paper in a part without a file's name is one that was sent as text, such as a Paper as JSON. */
async function toSource(part: Part): Promise<Source> {
  return typeof part === "string"
    ? { kind: "file", name: null, mediaType: null, bytes: new TextEncoder().encode(part) }
    : {
        kind: "file",
        name: cut(part.name),
        mediaType: part.type === "" ? null : part.type,
        bytes: new Uint8Array(await part.arrayBuffer()),
      };
}

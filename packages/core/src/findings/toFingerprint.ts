import { foldWords } from "../text/index.js";
import type { Finding } from "./types.js";

/**
 * Tells a finding from others by its code, by what it concerns and by what was found there; files and lines do not
 * count, so that it stays the same when rows are added above it or the file is moved. Equal findings of two papers have
 * equal fingerprints.
 * @example
 * toFingerprint({ code: "forecast-lapsed", about: "Court Films", found: "Q4 2017" }); // => "forecast-lapsed/court films/q4 2017"
 */
export function toFingerprint({
  code,
  about,
  found,
}: Pick<Finding, "code" | "about" | "found">): string {
  return [code, foldWords(about ?? ""), foldWords(found ?? "")].join("/");
}

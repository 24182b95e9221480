import { foldTitle, foldWords } from "../text/index.js";
import type { Finding } from "./types.js";

/**
 * Tells a finding from others by the office, the day of its paper (or its window), its code and what it concerns, or what
 * was found where that has no name. Files, lines and the words of a figure do not count, so that a finding stays the same
 * when rows are added above it, the file is moved or a quarter is written in another way; the same fault in a later paper
 * is another finding.
 * @example
 * toFingerprint({ code: "forecast-lapsed", about: "Court Films", found: "Q4 2017" }); // => "//forecast-lapsed/court films"
 */
export function toFingerprint({
  code,
  about,
  found,
  paper,
}: Pick<Finding, "code" | "about" | "found" | "paper">): string {
  const window = paper?.window ?? null;
  const day = paper?.day ?? (window === null ? "" : `${window.earliest}..${window.latest}`);
  const identity = about === null ? foldWords(found ?? "") : foldTitle(about);
  return [foldWords(paper?.office ?? ""), day, code, identity].join("/");
}

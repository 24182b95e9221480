import type { Document } from "@pcplan/core/document";
import { languages } from "@pcplan/core/text";

/** The language that a tag such as `en-GB` names; `null` where it is none in which papers are written. */
export function toLanguage(tag: string | null | undefined): Document["lang"] {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === code) ?? null;
}

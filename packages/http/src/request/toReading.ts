import type { ParsePaperJsonOptions } from "@pcplan/core/file";
import { areaProfiles } from "@pcplan/core/profile";
import { type Result, success } from "@pcplan/core/result";
import { createRefusal } from "../problems/index.js";
import type { ReadingOptions } from "./readingOptions.js";

/** How the papers of a request are to be read: by the profile that it names or holds, with its options over it. */
export function toReading({
  profile,
  yearStart,
  review,
}: ReadingOptions): Result<ParsePaperJsonOptions> {
  const found =
    typeof profile === "string" ? areaProfiles.find(({ name }) => name === profile) : profile;
  if (profile !== undefined && found === undefined) {
    const names = areaProfiles.map(({ name }) => name);
    return createRefusal("profile-unknown", { names }, { found: String(profile) });
  }
  return success({
    ...(found === undefined ? {} : { profile: found }),
    ...(yearStart === undefined ? {} : { yearStart }),
    ...(review === undefined ? {} : { review }),
  });
}

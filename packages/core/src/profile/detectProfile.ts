import type { Profile } from "./types.js";

/** A profile with the words in the paper that speak for it. */
export interface DetectedProfile {
  /** The profile whose words stand in the paper. */
  profile: Profile;
  /** The words that speak for it, in a sentence. */
  evidence: string;
}

/**
 * Finds the one profile that a paper's words name. Where the words of two areas stand in it, or of none,
 * there is no telling, and it is `null`.
 * @param lines the text of the paper, in any pieces
 * @example
 * detectProfile(["Serving Hampshire Isle of Wight"], areaProfiles)?.profile.name; // => "hampshire"
 * detectProfile(["Surrey Police", "Essex Police"], areaProfiles); // => null
 */
export function detectProfile(
  lines: readonly string[],
  profiles: readonly Profile[],
): DetectedProfile | null {
  const named = profiles.flatMap((profile) => {
    const words = profile.recognisedBy.find((one) => lines.some((line) => line.includes(one)));
    return words === undefined ? [] : [{ profile, evidence: `The paper names “${words}”.` }];
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

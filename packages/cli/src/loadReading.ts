import type { ParsePaperJsonOptions } from "@pcplan/core/file";
import { areaProfiles, type Profile } from "@pcplan/core/profile";
import { refuseFile } from "./describeProblem.js";
import type { flags, OptionsOf } from "./flags.js";
import { sayNearest } from "./findNearest.js";
import { FileAbsent, loadText } from "./loadFile.js";
import { loadAnswers } from "./loadReview.js";
import { type Ports, UsageError } from "./ports.js";

/** The flags that say how papers are read. */
type ReadingFlags = OptionsOf<Pick<typeof flags, "yearStart" | "profile" | "review">>;

/** How papers are to be read: by the profile that a command names, with its flags over it and the answers given. */
export async function loadReading(
  { yearStart, profile, review }: ReadingFlags,
  ports: Ports,
): Promise<ParsePaperJsonOptions> {
  return {
    ...(yearStart === undefined ? {} : { yearStart }),
    ...(profile === undefined ? {} : { profile: await loadProfile(profile, ports) }),
    ...(review === undefined ? {} : { review: await loadAnswers(review, ports) }),
  };
}

/** Loads a profile by its name or from a file. */
export async function loadProfile(nameOrPath: string, ports: Ports): Promise<Profile> {
  const shipped = areaProfiles.find(({ name }) => name === nameOrPath);
  if (shipped) return shipped;
  const text = await loadText(nameOrPath, ports, "a profile as JSON").catch((error: unknown) => {
    throw error instanceof FileAbsent ? new UsageError(sayUnknown(nameOrPath)) : error;
  });
  const { parseProfileJson } = await import("@pcplan/core/profile/schema");
  const read = parseProfileJson(text);
  if (read.ok) return read.value;
  throw refuseFile(`${nameOrPath} is no profile; see pcplan schema profile.`, read.problems);
}

function sayUnknown(name: string): string {
  const names = areaProfiles.map((profile) => profile.name);
  return `There is no profile “${name}” and no file of that name; the profiles are ${names.join(", ")}.${sayNearest(name, names)}`;
}

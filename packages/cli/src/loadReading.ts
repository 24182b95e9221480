import type { ParsePaperOptions } from "@pcplan/core/paper";
import { areaProfiles, type Profile } from "@pcplan/core/profile";
import type { CommandOptions } from "./commandOptions.js";
import { type Ports, UsageError } from "./ports.js";

/** How papers are to be read: by the profile that a command names, with its flags over it. */
export async function loadReading(
  { read, profile }: Pick<CommandOptions, "read" | "profile">,
  ports: Ports,
): Promise<ParsePaperOptions> {
  return profile === undefined ? read : { ...read, profile: await loadProfile(profile, ports) };
}

async function loadProfile(nameOrPath: string, ports: Ports): Promise<Profile> {
  const shipped = areaProfiles.find(({ name }) => name === nameOrPath);
  if (shipped) return shipped;
  const { parseProfile } = await import("@pcplan/core/profile/schema");
  const read = parseProfile(await readJson(nameOrPath, ports));
  if (read.ok) return read.value;
  throw new UsageError(
    `${nameOrPath} is no profile.\n${read.problems.map(({ message }) => `  ${message}`).join("\n")}`,
  );
}

async function readJson(path: string, ports: Ports): Promise<unknown> {
  const bytes = await ports.readFile(path).catch(() => null);
  if (bytes === null)
    throw new UsageError(
      `There is no profile “${path}” and no file of that name; the profiles are ${areaProfiles.map(({ name }) => name).join(", ")}.`,
    );
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new UsageError(
      `${path} is not JSON; a profile is a JSON file: see pcplan schema profile.`,
    );
  }
}

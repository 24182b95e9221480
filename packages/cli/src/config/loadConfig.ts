import { dirname, join } from "node:path";
import type { Config } from "@pcplan/core/config";
import { parseJson } from "@pcplan/core/result";
import { refuseFile } from "../describeProblem.js";
import { FileAbsent, loadText } from "../loadFile.js";
import type { Ports } from "../ports.js";

/** The file that a working folder may hold. */
export const CONFIG_FILE = "pcplan.json";

const EXPECTED = "what an office has settled, as JSON";

/**
 * Loads what an office has settled: the file that is named, or `pcplan.json` of the working folder, which need not be
 * there. Its paths are made the caller's. Nothing that reads JSON is loaded where there is no such file.
 */
export async function loadConfig(path: string | undefined, ports: Ports): Promise<Config> {
  const file = path ?? CONFIG_FILE;
  const text = await loadText(file, ports, EXPECTED).catch((error: unknown) => {
    if (path === undefined && error instanceof FileAbsent) return null;
    throw error;
  });
  if (text === null) return {};
  const { schemaWithOffers } = await import("./schemaWithOffers.js");
  const read = parseJson<Config>(schemaWithOffers, text, EXPECTED);
  if (read.ok) return fromFolder(read.value, dirname(file));
  throw refuseFile(
    `${file} cannot be used; pcplan schema config says what it takes.`,
    read.problems,
  );
}

function fromFolder({ profile, baseline, review, ...others }: Config, folder: string): Config {
  return {
    ...others,
    ...(profile === undefined
      ? {}
      : { profile: isPath(profile) ? join(folder, profile) : profile }),
    ...(baseline === undefined ? {} : { baseline: join(folder, baseline) }),
    ...(review === undefined ? {} : { review: join(folder, review) }),
  };
}

/** A profile is a file where its words end as one; every other word is the name of one that is shipped. */
function isPath(profile: string): boolean {
  return profile.toLowerCase().endsWith(".json");
}

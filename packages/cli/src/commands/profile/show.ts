import { parseOptions } from "../../commandOptions.js";
import { loadProfile } from "../../loadReading.js";
import { type Command, UsageError } from "../../ports.js";

/** For people it is JSON too, over several lines: what an office copies, changes and keeps. */
export const show: Command = async (args, ports) => {
  const { json, positionals } = parseOptions(args, ["json"]);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0)
    throw new UsageError("profile show takes one name, or the path of a profile.");
  const profile = await loadProfile(name, ports);
  await ports.out(`${JSON.stringify(profile, null, json ? 0 : 2)}\n`);
  return 0;
};

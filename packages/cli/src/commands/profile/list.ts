import { formatText } from "@pcplan/core/document";
import { areaProfiles, toProfilesDocument } from "@pcplan/core/profile";
import { parseOptions } from "../../commandOptions.js";
import { type Command, UsageError } from "../../ports.js";

export const list: Command = async (args, ports) => {
  const { json, positionals } = parseOptions(args, ["json"]);
  if (positionals.length > 0) throw new UsageError("profile list takes no names.");
  await ports.out(
    json
      ? `${JSON.stringify(areaProfiles)}\n`
      : formatText(toProfilesDocument(areaProfiles), ports.page),
  );
  return 0;
};

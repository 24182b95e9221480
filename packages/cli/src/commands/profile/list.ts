import { formatText } from "@pcplan/core/document";
import { areaProfiles, toProfilesDocument } from "@pcplan/core/profile";
import { formatJson } from "@pcplan/core/text";
import { defineCommand } from "../../defineCommand.js";
import { flags, type OptionsOf, words } from "../../flags.js";
import { UsageError } from "../../ports.js";

const taken = { json: flags.json };

export const list = defineCommand<OptionsOf<typeof taken>>({
  usage: [""],
  brief: "the profiles that come with pcplan",
  about: "Lists the profiles that come with pcplan.",
  examples: [
    ["profile list", "their names, and how each area's papers are told"],
    ["profile list --json", "the whole of each"],
  ],
  parameters: { flags: taken, positional: words },
  async run({ json }, names, ports) {
    if (names.length > 0) throw new UsageError("profile list takes no names.");
    await ports.out(
      json
        ? `${formatJson(areaProfiles)}\n`
        : formatText(toProfilesDocument(areaProfiles), ports.page),
    );
    return 0;
  },
});

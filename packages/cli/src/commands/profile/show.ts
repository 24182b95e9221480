import { formatJson } from "@pcplan/core/text";
import { defineCommand } from "../../defineCommand.js";
import { flags, type OptionsOf, words } from "../../flags.js";
import { loadProfile } from "../../loadReading.js";
import { UsageError } from "../../ports.js";

const taken = { json: flags.json };

/** For people it is JSON too, over several lines: what an office copies, changes and keeps. */
export const show = defineCommand<OptionsOf<typeof taken>>({
  usage: ["NAME"],
  brief: "one profile, as the JSON that an office can change",
  about: "Prints one profile as the JSON that an office can change.",
  examples: [
    ["profile show dorset > ours.json", "a copy to change, to be given as --profile ours.json"],
    ["profile show dorset --json", "in one line"],
  ],
  parameters: { flags: taken, positional: words },
  async run({ json }, [name, ...more], ports) {
    if (name === undefined || more.length > 0)
      throw new UsageError("profile show takes one name, or the path of a profile.");
    const profile = await loadProfile(name, ports);
    await ports.out(`${formatJson(profile, json ? 0 : 2)}\n`);
    return 0;
  },
});

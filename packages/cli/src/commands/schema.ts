import { isSchemaName, type SchemaName, schemaNames, toJsonSchema } from "@pcplan/core/schemas";
import { formatJson } from "@pcplan/core/text";
import { defineCommand } from "../defineCommand.js";
import { sayNearest } from "../findNearest.js";
import { flags, type OptionsOf, words } from "../flags.js";
import { UsageError } from "../ports.js";

const taken = { json: flags.json };

export const schema = defineCommand<OptionsOf<typeof taken>>({
  usage: ["[NAME]"],
  about: "Gives JSON Schema 2020-12 of one shape by its name, or of all of them.",
  examples: [
    ["schema paper", "the schema of a Paper"],
    ["schema > schemas.json", "every schema, by its name"],
  ],
  parameters: { flags: taken, positional: words },
  async run(_, [name, ...more], ports) {
    if (more.length > 0) throw new UsageError("schema takes one name or none.");
    const made = name === undefined ? toAll() : toJsonSchema(readName(name));
    await ports.out(`${formatJson(made, 2)}\n`);
    return 0;
  },
});

function toAll(): object {
  return Object.fromEntries(schemaNames.map((name) => [name, toJsonSchema(name)]));
}

function readName(name: string): SchemaName {
  if (isSchemaName(name)) return name;
  throw new UsageError(
    `There is no schema “${name}”; there are ${schemaNames.join(", ")}.${sayNearest(name, schemaNames)}`,
  );
}

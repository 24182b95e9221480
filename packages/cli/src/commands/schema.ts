import { isSchemaName, type SchemaName, schemaNames, toJsonSchema } from "@pcplan/core/schemas";
import { parseOptions } from "../commandOptions.js";
import { type Command, UsageError } from "../ports.js";

export const schema: Command = async (args, ports) => {
  const [name, ...more] = parseOptions(args, ["json"]).positionals;
  if (more.length > 0) throw new UsageError("schema takes one name or none.");
  const made = name === undefined ? toAll() : toJsonSchema(readName(name));
  await ports.out(`${JSON.stringify(made, null, 2)}\n`);
  return 0;
};

function toAll(): object {
  return Object.fromEntries(schemaNames.map((name) => [name, toJsonSchema(name)]));
}

function readName(name: string): SchemaName {
  if (isSchemaName(name)) return name;
  throw new UsageError(`There is no schema “${name}”; there are ${schemaNames.join(", ")}.`);
}

import { type Command, UsageError } from "../ports.js";

const commands: Record<string, () => Promise<Command>> = {
  list: async () => (await import("./profile/list.js")).list,
  show: async () => (await import("./profile/show.js")).show,
  infer: async () => (await import("./profile/infer.js")).infer,
};

export const profile: Command = async ([name, ...args], ports) => {
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load)
    throw new UsageError(
      `profile takes list, show or infer${name === undefined ? "" : `, not “${name}”`}.`,
    );
  const command = await load();
  return command(args, ports);
};

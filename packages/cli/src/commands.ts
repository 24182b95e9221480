import type { RoutingTarget } from "./defineCommand.js";

interface Entry {
  /** What stands after its name. */
  usage: string;
  /** What it does, in a line. */
  brief: string;
  load(): Promise<RoutingTarget>;
}

/** Every command, in the order of the help. Only the one that is called is loaded. */
export const commands: Record<string, Entry> = {
  forecast: {
    usage: "[phrase…]",
    brief: "reads forecast phrases",
    load: async () => (await import("./commands/forecast.js")).forecast,
  },
  money: {
    usage: "[text…]",
    brief: "reads the amounts in a text",
    load: async () => (await import("./commands/money.js")).money,
  },
  extract: {
    usage: "FILE…",
    brief: "a panel paper to its data",
    load: async () => (await import("./commands/extract.js")).extract,
  },
  check: {
    usage: "FILE…",
    brief: "what a panel member will notice, alone and across papers",
    load: async () => (await import("./commands/check.js")).check,
  },
  dashboard: {
    usage: "FILE",
    brief: "a paper's dashboard",
    load: async () => (await import("./commands/dashboard.js")).dashboard,
  },
  compare: {
    usage: "OLD NEW",
    brief: "what changed from one paper to the next",
    load: async () => (await import("./commands/compare.js")).compare,
  },
  ledger: {
    usage: "FILE…",
    brief: "every project's forecasts over a series of papers",
    load: async () => (await import("./commands/ledger.js")).ledger,
  },
  profile: {
    usage: "list|show|infer",
    brief: "an area's way of writing: shipped, or drafted from papers",
    load: async () => (await import("./commands/profile.js")).profile,
  },
  schema: {
    usage: "[NAME]",
    brief: "JSON Schema of every shape",
    load: async () => (await import("./commands/schema.js")).schema,
  },
  demo: {
    usage: "",
    brief: "all of it on the sample papers, into pcplan-demo/",
    load: async () => (await import("./commands/demo.js")).demo,
  },
  serve: {
    usage: "",
    brief: "the HTTP service, on loopback by default",
    load: async () => (await import("./commands/serve.js")).serve,
  },
};

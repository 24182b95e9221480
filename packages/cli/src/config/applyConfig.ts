import type { RuleChoices } from "@pcplan/core/findings";
import type { Ports } from "../ports.js";
import { loadConfig } from "./loadConfig.js";

/** The flags whose names `pcplan.json` does not share, or that say where it is. */
interface Configured {
  config?: string;
  /** Each over those before it. */
  rule?: readonly RuleChoices[];
}

/** The options of a command, with what `pcplan.json` settles for those flags of it that were not given. */
export async function applyConfig<OPTIONS extends Configured>(
  options: OPTIONS,
  flags: object,
  ports: Ports,
): Promise<OPTIONS> {
  if (!("config" in flags)) return options;
  const { rules, ...settled } = await loadConfig(options.config, ports);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const taken = Object.entries(settled).filter(([name]) => name in flags);
  return {
    ...options,
    ...Object.fromEntries([...taken, ...given]),
    ...(rules ? { rule: [rules, ...(options.rule ?? [])] } : {}),
  };
}

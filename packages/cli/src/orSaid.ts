import { type Ports, UsageError } from "./ports.js";

/** What is loaded, or `null` after the reason why it cannot be was said: one file keeps no other from being read. */
export async function orSaid<T>(loading: Promise<T>, ports: Ports): Promise<T | null> {
  return loading.catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    ports.progress("");
    ports.error(`${error.message}\n`);
    return null;
  });
}

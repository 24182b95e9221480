import { readFileSync } from "node:fs";

/** This package's version; its package.json stands one folder up from the source and from the build. */
export function readVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const json: unknown = JSON.parse(text);
  if (typeof json === "object" && json !== null && "version" in json) return String(json.version);
  throw new Error("The package states no version.");
}

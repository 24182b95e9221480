export { runCommand } from "./runCommand.js";
export type { Ports } from "./ports.js";

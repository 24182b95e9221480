import { type Forecast, parseForecast } from "@pcplan/core/forecast";
import { parseOptions } from "../commandOptions.js";
import type { Command } from "../ports.js";
import { readLines } from "../readLines.js";

export const forecast: Command = async (args, ports) => {
  const options = parseOptions(args, ["json", "year-start"]);
  let code = 0;
  for await (const phrase of readLines(options.positionals, ports)) {
    const read = parseForecast(phrase, options.read);
    if (read.kind === "unreadable") code = 1;
    await ports.out(`${options.json ? JSON.stringify(read) : describe(read)}\n`);
  }
  return code;
};

function describe(forecast: Forecast): string {
  if (forecast.kind === "unreadable") {
    const { found, message, expected } = forecast.problem;
    return `${found}: ${message} Expected ${expected}.`;
  }
  if (forecast.kind === "blank") return `${forecast.text.trim() || "(empty)"}: blank`;
  if (forecast.kind === "state") return `${forecast.text}: ${forecast.stage}`;
  if (forecast.kind !== "period") return `${forecast.text}: ${forecast.kind}`;
  const assumed = forecast.assumptions.length > 0 ? ` (${forecast.assumptions.join(", ")})` : "";
  return `${forecast.text}: ${forecast.earliest} to ${forecast.latest}${assumed}`;
}

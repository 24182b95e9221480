import { type Forecast, parseForecast } from "@pcplan/core/forecast";
import { formatJson, showLine } from "@pcplan/core/text";
import { defineCommand } from "../defineCommand.js";
import { flags, type OptionsOf, words } from "../flags.js";
import { readLines } from "../readLines.js";

const taken = { json: flags.json, yearStart: flags.yearStart, config: flags.config };

export const forecast = defineCommand<OptionsOf<typeof taken>>({
  usage: ["[phrase…]"],
  about: "Reads forecast phrases, or the lines of standard input. Exit 1 if one cannot be read.",
  examples: [
    ['forecast "Q2 2018" "Apr \'20"', "the days that each means"],
    ["forecast --json < phrases.txt", "one JSON object a line, for programs"],
  ],
  parameters: { flags: taken, positional: words },
  async run({ json, yearStart }, phrases, ports) {
    let code = 0;
    for await (const phrase of readLines(phrases, ports)) {
      const read = parseForecast(phrase, { yearStart });
      if (read.kind === "unreadable") code = 1;
      await ports.out(`${json ? formatJson(read) : showLine(describe(read))}\n`);
    }
    return code;
  },
});

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

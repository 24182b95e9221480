import { formatMoney, parseAmounts } from "@pcplan/core/money";
import { parseOptions } from "../commandOptions.js";
import type { Command } from "../ports.js";
import { readLines } from "../readLines.js";

export const money: Command = async (args, ports) => {
  const options = parseOptions(args);
  let code = 0;
  for (const text of await readLines(options.positionals, ports)) {
    const read = parseAmounts(text);
    if (read.problems.length > 0) code = 1;
    if (options.json) ports.out(`${JSON.stringify(read)}\n`);
    else {
      for (const { text: printed, amount } of read.amounts)
        ports.out(`${printed}: ${formatMoney(amount)}\n`);
      for (const { message } of read.problems) ports.out(`${message}\n`);
    }
  }
  return code;
};

import { formatMoney, parseAmounts } from "@pcplan/core/money";
import { parseOptions } from "../commandOptions.js";
import type { Command } from "../ports.js";
import { readLines } from "../readLines.js";

export const money: Command = async (args, ports) => {
  const options = parseOptions(args, ["json"]);
  let code = 0;
  for await (const text of readLines(options.positionals, ports)) {
    const read = parseAmounts(text);
    if (read.problems.length > 0) code = 1;
    if (options.json) await ports.out(`${JSON.stringify(read)}\n`);
    else {
      for (const { text: printed, amount } of read.amounts)
        await ports.out(`${printed}: ${formatMoney(amount)}\n`);
      for (const { message, expected, advice } of read.problems)
        await ports.out(`${message} Expected ${expected}. ${advice}\n`);
    }
  }
  return code;
};

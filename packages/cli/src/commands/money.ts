import { formatMoney, parseAmounts } from "@pcplan/core/money";
import { formatJson, showLine } from "@pcplan/core/text";
import { defineCommand } from "../defineCommand.js";
import { flags, type OptionsOf, words } from "../flags.js";
import { readLines } from "../readLines.js";

const taken = { json: flags.json };

export const money = defineCommand<OptionsOf<typeof taken>>({
  usage: ["[text…]"],
  about:
    "Reads the amounts in texts, or in the lines of standard input. Exit 1 if there is a problem.",
  examples: [
    ['money "up to £350k a year"', "each amount, to the penny"],
    ["money --json < texts.txt", "one JSON object a line, for programs"],
  ],
  parameters: { flags: taken, positional: words },
  async run({ json }, texts, ports) {
    let code = 0;
    for await (const text of readLines(texts, ports)) {
      const read = parseAmounts(text);
      if (read.problems.length > 0) code = 1;
      if (json) await ports.out(`${formatJson(read)}\n`);
      else {
        for (const { text: printed, amount } of read.amounts)
          await ports.out(`${showLine(`${printed}: ${formatMoney(amount)}`)}\n`);
        for (const { message, expected, advice } of read.problems)
          await ports.out(`${showLine(`${message} Expected ${expected}. ${advice}`)}\n`);
      }
    }
    return code;
  },
});

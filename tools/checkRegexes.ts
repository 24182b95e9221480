// Holds every regular expression of the source to time that grows with its input: none may run away on a hostile cell.
import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";
import { checkSync } from "recheck";

process.env["RECHECK_BACKEND"] = "pure";
let checked = 0;
for (const file of globSync("packages/*/src/**/*.ts", { exclude: ["**/*.test.ts"] })) {
  const source = readFileSync(file, "utf8");
  new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const { pattern, flags } = node.regex;
      const found = checkSync(pattern, flags.replace("y", ""));
      checked++;
      if (found.status === "safe") return;
      const line = source.slice(0, node.start).split("\n").length;
      console.log(
        `${file}:${line} /${pattern}/${flags} is ${found.status}${found.status === "vulnerable" ? `: ${found.complexity.summary}` : ""}`,
      );
      process.exitCode = 1;
    },
  }).visit(parseSync(file, source).program);
}
console.log(`${checked} regular expressions checked`);

import { expect, test } from "vitest";
import { commands } from "./commands.js";
import { runWith } from "../test/runWith.ts";

const run = (...argv: string[]) => runWith(argv);

test.each([["help"], ["-h"], ["--help"]])(
  "%s lists every command and the exit codes",
  async (word) => {
    const { code, out } = await run(word);
    expect(code).toBe(0);
    for (const name of Object.keys(commands)) expect(out).toContain(`\n  ${name}`);
    expect(out).toContain("2 wrong");
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  },
);

test("-v is --version", async () => {
  expect(await run("-v")).toEqual(await run("--version"));
});

const names = Object.keys(commands).flatMap((name) =>
  name === "profile" ? ["profile list", "profile show", "profile infer"] : [name],
);

test.each(names)("the help of %s fits a screen and has two examples", async (name) => {
  const { code, out } = await run("help", ...name.split(" "));
  expect([code, out.startsWith(`Usage: pcplan ${name}`)]).toEqual([0, true]);
  const lines = out.split("\n");
  expect(lines.length).toBeLessThanOrEqual(26);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(out.slice(out.indexOf("Examples:")).match(/^ {2}pcplan /gm)).toHaveLength(2);
  expect((await run(...name.split(" "), "-h")).out).toBe(out);
});

test("the help of profile lists what is below it", async () => {
  const { code, out } = await run("profile", "--help");
  expect([code, out]).toEqual([0, expect.stringMatching(/ list .*\n.* show .*\n.* infer /)]);
});

test.each([
  [["chekc"], "There is no command “chekc”; pcplan --help lists them. Did you mean “check”?\n"],
  [["help", "chekc"], "Did you mean “check”?"],
  [["profile", "lst"], "profile takes list, show or infer, not “lst”. Did you mean “list”?\n"],
  [["check", "--fial-on", "x"], "There is no flag --fial-on. Did you mean --fail-on?\n"],
  [["check", "--fail-on", "nver"], "not “nver”. Did you mean “never”?\n"],
  [["check", "--format", "srif"], "Did you mean “sarif”?\n"],
  [["check", "--year-start"], "--year-start takes a value after it.\n"],
  [["check", "-x"], "There is no flag -x"],
  [["money", "--json=maybe", "£5"], "--json takes no value such as “maybe”.\n"],
  [["profile", "show", "dorst"], "Did you mean “dorset”?\n"],
  [["schema", "papr"], "Did you mean “paper”?\n"],
  [["forecast", "--json", "--json", "TBD"], "--json is given twice"],
])("%j is refused, and the right name is offered", async (argv, words) => {
  expect(await run(...argv)).toEqual({ code: 2, out: "", error: expect.stringContaining(words) });
});

test("what stands after -- is a phrase, whatever it looks like", async () => {
  const { code, out } = await run("forecast", "--", "--help");
  expect([code, out]).toEqual([1, expect.stringMatching(/^--help: /)]);
});

import { expect, test } from "vitest";
import { readMarkdown } from "./read.js";

test.each([
  [
    "title, authors and day",
    "% Where schemes stand\n% Police and Crime Panel\n% 4 November 2024\n\n# One\n",
    ["Where schemes stand\nPolice and Crime Panel\n4 November 2024", "One"],
  ],
  ["a percent sign elsewhere", "# One\n\n% of schemes\n", ["One", "% of schemes"]],
])("%s", async (_name, text, expected) => {
  const read = await readMarkdown(new TextEncoder().encode(text), { name: "a.md" });
  expect(read.ok && read.value.blocks.map((block) => "text" in block && block.text)).toEqual(
    expected,
  );
});

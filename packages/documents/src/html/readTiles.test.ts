import { expect, test } from "vitest";
import { readHtml } from "./read.js";

const read = async (page: string) => {
  const result = await readHtml(new TextEncoder().encode(page), { name: "page.html" });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.blocks.map((block) =>
    block.type === "figure" ? `${block.value} = ${block.label}` : block.type,
  );
};

const box = (one: string, other: string) => `<div><p>${one}</p><p>${other}</p></div>`;

test.each([
  [
    "figures over their words",
    `<div>${box("14", "Completed projects")}${box("8", "Current projects")}</div>`,
    ["14 = Completed projects", "8 = Current projects"],
  ],
  [
    "figures under their words",
    `<ul><li><div>Completed</div><div>14</div></li><li><div>Spent</div><div>£1.2m</div></li></ul>`,
    ["14 = Completed", "£1.2m = Spent"],
  ],
])("%s are tiles", async (_name, page, expected) => {
  expect(await read(page)).toEqual(expected);
});

test.each([
  ["one box alone", box("14", "Completed projects")],
  ["numbers of an agenda's first items", box("1", "Current projects") + box("2", "Budget")],
  [
    "numbers of an agenda's later items",
    box("7", "Current projects") + box("8", "Budget") + box("9", "Minutes"),
  ],
  ["a box with a sentence", box("14", "Projects were completed.") + box("8", "They go on.")],
  ["a box with three lines", `<div><p>1</p><p>a b c</p><p>2</p></div>`.repeat(2)],
])("%s is none", async (_name, page) => {
  expect(await read(page)).not.toContain("figure");
  expect((await read(page)).filter((block) => block.includes("="))).toEqual([]);
});

import { expect, test } from "vitest";
import { readHtml } from "./read.js";

const read = async (page: string) => {
  const result = await readHtml(new TextEncoder().encode(page), { name: "page.html" });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.blocks.map((block) => {
    if (block.type === "list") return block.items.map(({ text }) => text);
    return block.type === "table" ? "table" : `${block.type} ${"text" in block ? block.text : ""}`;
  });
};

test.each([
  [
    "a term and what is said of it are a label and its value",
    "<dl><dt>Forecast</dt><dd>March 2026</dd><dt>Lead:</dt><dd>Estates</dd></dl>",
    [["Forecast: March 2026", "Lead: Estates"]],
  ],
  [
    "each term may stand in a box",
    "<dl><div><dt>Forecast</dt><dd>March 2026</dd></div><div><dt>RAG</dt><dd>Green</dd></div></dl>",
    [["Forecast: March 2026", "RAG: Green"]],
  ],
  [
    "several things said of one term",
    "<dl><dt>Night van</dt><dd>Green</dd><dd>March 2026</dd></dl>",
    [["Night van: Green; March 2026"]],
  ],
  [
    "several terms of which one thing is said",
    "<dl><dt>Amber</dt><dt>Yellow</dt><dd>may be late</dd></dl>",
    [["Amber, Yellow: may be late"]],
  ],
  [
    "a term over fields is a line over them",
    "<dl><dt>Night van</dt><dd><p>Forecast: March 2026</p><p>RAG: Green</p></dd></dl>",
    ["paragraph Night van", ["Forecast: March 2026", "RAG: Green"]],
  ],
  [
    "a question needs no colon",
    "<dl><dt>Who sits?</dt><dd>Ten members</dd><dt>Where</dt><dd></dd></dl>",
    [["Who sits? Ten members", "Where:"]],
  ],
  [
    "a list with a table in it only arranges",
    "<dl><dt>Staff</dt><dd><table><tr><td>A</td><td>1</td></tr></table></dd></dl>",
    ["paragraph Staff", "table"],
  ],
  [
    "words that stand in no term are kept",
    "<dl>Note<dt>Lead</dt><dd>Estates</dd></dl>",
    ["paragraph Note", "paragraph Lead", "paragraph Estates"],
  ],
  [
    "a heading in a term stays one",
    "<dl><dt><h3>Night van</h3></dt><dd>Green</dd></dl>",
    ["heading Night van", "paragraph Green"],
  ],
])("%s", async (_name, page, expected) => {
  expect(await read(page)).toEqual(expected);
});

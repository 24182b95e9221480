import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { otherDecks } from "./made/others.js";
import { PER_PRIORITY, PER_STRAND } from "./made/papers.js";
import { contentOf, papers, read } from "./pdfForms.js";

const folder = new URL("made/files/", import.meta.url);
const load = (file: string) => read(readFileSync(new URL(file, folder)));

/** What a deck says more than the text: its charts have labels and values that the text lost. */
function inDeck(paper: (typeof papers)[number]["paper"]) {
  const { headline, priorities, strands } = paper;
  if (headline === null) return null;
  const shares = priorities.map((label, at) => ({
    of: "current",
    label,
    percent: PER_PRIORITY[at],
  }));
  const byStrand = strands.map((strand, at) => ({ strand, count: PER_STRAND[at] }));
  return { ...headline, shares, byStrand };
}

describe.each(papers)("$name", ({ name, paper }) => {
  const files = readdirSync(folder).filter((file) => file.startsWith(name.replace(".txt", "-")));

  test.each(files)("%s gives what the text gives, and what its charts show", async (file) => {
    const { headline, ...others } = contentOf(await load(file));
    const { headline: stated, ...expected } = contentOf(paper);
    expect(others).toEqual(expected);
    const { evidence = [], ...figures } = headline ?? {};
    if (file.includes("writer")) expect(headline).toEqual(stated);
    else expect(headline && figures).toEqual(inDeck(paper));
    expect(evidence.every(({ confidence }) => confidence === "certain")).toBe(true);
  });
});

test.each(otherDecks)("$name is read as a careful reader reads it", async ({ name, ...deck }) => {
  const { headline, projects, priorities, problems } = await load(`other-${name}.pdf`);
  const read = projects.map(({ title, rag }) => ({ title, rag: rag?.value ?? null }));
  expect(read).toEqual(deck.projects);
  if (deck.headline === null) expect(headline).toBeNull();
  else expect(headline).toMatchObject(deck.headline);
  expect(priorities).toEqual(deck.priorities ?? []);
  expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
});

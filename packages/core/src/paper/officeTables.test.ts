import { describe, expect, test } from "vitest";
import { parsePaperText } from "./index.js";
import { areaTables } from "./areaTables.cases.js";
import {
  headedTables,
  type OfficeTable,
  otherTables,
  pricedTables,
  stagedTables,
  strandedTables,
} from "./officeTables.cases.js";
import { linedPapers } from "./records/records.cases.js";
import { tableForms } from "./tableForms.cases.js";
import { timedHeads } from "./timedHeads.cases.js";

const groups: Record<string, readonly OfficeTable[]> = {
  "headings of other offices": headedTables,
  "stages from the section": stagedTables,
  "strands of the paper's own": strandedTables,
  "amounts in columns": pricedTables,
  "unknown headings and other tables": otherTables,
  "papers of several areas": areaTables,
  "tables told by other things than headings": tableForms,
  "ends and ratings of more than one time": timedHeads,
  "rows that stand in lines": linedPapers,
};

describe.each(Object.entries(groups))("%s", (_group, papers) => {
  test.each(papers.map((paper) => [paper.name, paper] as const))("%s", (_name, paper) => {
    const text = paper.text.map((line) => line.replaceAll(" | ", "\t").replace(/^ \|/, "\t"));
    const { projects, decisions, strands, problems } = parsePaperText(text.join("\n"), {
      profile: null,
    });
    if (paper.projects) {
      expect(projects.map(({ title }) => title)).toEqual(paper.projects.map(({ title }) => title));
      const flat = projects.map((one) => ({
        ...one,
        forecast: one.forecast.text,
        rag: one.rag?.value ?? null,
      }));
      expect(flat).toMatchObject(paper.projects);
    }
    if (paper.strands) expect(strands).toEqual(paper.strands);
    if (paper.decisions) {
      const read = decisions.map(({ title, ref, amounts }) => ({
        title,
        ref,
        amounts: amounts.map((one) => `${one.role} ${one.in} ${one.amount}`),
      }));
      expect(read).toMatchObject(paper.decisions);
    }
    const codes = (severities: readonly string[]) =>
      problems.filter(({ severity }) => severities.includes(severity)).map(({ code }) => code);
    expect(codes(["warning", "error"])).toEqual(
      paper.warnings ?? codes(["warning", "error"]).filter(isHarmless),
    );
    if (paper.notes)
      expect(codes(["note"]).filter((code) => code.includes("-"))).toEqual(paper.notes);
  });
});

/** A paper of nothing but other tables has no row. */
function isHarmless(code: string): boolean {
  return code === "nothing-found";
}

import type { Ledger, LedgerProject } from "./types.js";

/**
 * Lays a ledger out as a table of text, headings first: a row for each project, with a column for each paper that holds
 * the words of its forecast. A cell is empty where the paper does not list the project or the ledger has no figure.
 * @example
 * const [headings] = toLedgerTable({ version: 1, papers: [], projects: [], problems: [] });
 * headings.slice(0, 2); // => ["Project", "Times moved"]
 */
export function toLedgerTable(ledger: Ledger): string[][] {
  return [
    [
      "Project",
      "Times moved",
      "Slippage from (months)",
      "Slippage to (months)",
      "Papers in which it had lapsed",
      "Lapsed in the last paper",
      ...ledger.papers.map((meeting, index) => meeting?.text ?? `Paper ${index + 1}`),
    ],
    ...ledger.projects.map((project) => toRow(project, ledger.papers.length)),
  ];
}

function toRow(project: LedgerProject, papers: number): string[] {
  const { slippage, forecasts } = project;
  const texts = new Map(forecasts.map(({ paper, forecast }) => [paper, forecast.text]));
  return [
    project.title,
    String(project.timesMoved),
    slippage ? String(slippage.minMonths) : "",
    slippage ? String(slippage.maxMonths) : "",
    String(project.lapsedIn),
    project.hasLapsed ? "yes" : "no",
    ...Array.from({ length: papers }, (_, paper) => texts.get(paper) ?? ""),
  ];
}

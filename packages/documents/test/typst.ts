import type { Paper } from "@pcplan/core/paper";
import type { Part } from "./paper.cases.js";
import { chartColumns, headlineColumns, printedTitle, toChunks, toGroups } from "./pages.js";

// `fit` in what is written here is how much smaller wide fonts are set; `compilePdf` says it.

/** A text as a Typst string, in which no sign is markup. */
const quote = (text: string | null) => `#${JSON.stringify(text ?? "")}`;
const cell = (text: string | null) => `[${quote(text)}]`;
const listOf = (items: readonly string[]) => items.map((item) => `- ${quote(item)}`).join("\n");

function table(columns: string, headings: readonly string[], rows: readonly string[]): string {
  return `#table(columns: (${columns}), table.header(${headings.map((text) => `[*${quote(text)}*]`).join(", ")}),\n${rows.join(",\n")})\n`;
}

function projectTable(projects: Paper["projects"], label: (strand: string) => string): string {
  const rows = toGroups(projects).flatMap(({ strand, projects: rows }) =>
    rows.map(({ title, objective, forecast }, at) => {
      const cells = [title, objective, forecast.text].map(cell).join(", ");
      return at === 0 ? `table.cell(rowspan: ${rows.length})[${label(strand)}], ${cells}` : cells;
    }),
  );
  return table("auto, 1fr, 2fr, auto", ["", "Project", "Objective", "Forecast End Date"], rows);
}

function decisionTable(decisions: Paper["decisions"]): string {
  const rows = decisions.map((decision) =>
    [printedTitle(decision), decision.approvedOn?.text ?? "", decision.summary]
      .map(cell)
      .join(", "),
  );
  return table("1fr, auto, 2fr", ["Title", "Date approved", "Summary"], rows);
}

function headlineTable(paper: Paper): string {
  const { headline } = paper;
  if (headline === null) return "";
  const { rag } = headline;
  const counts = rag === null ? "" : ` ${rag.green} ${rag.amber} ${rag.red}`;
  const figures = [
    `${headline.completed}`,
    `${headline.current}${counts}`,
    `${headline.candidate}`,
  ];
  const lists = headlineColumns(paper).map((items) => `[${listOf(items)}]`);
  const charts = chartColumns(paper).map((items) => `[${listOf(items)}]`);
  return table(
    "1fr, 1fr, 1fr",
    ["Completed projects", "Current projects", "Future projects"],
    [figures.map(cell).join(", "), lists.join(", "), charts.join(", ")],
  );
}

function front(paper: Paper): string {
  const { title, meeting } = paper;
  const under =
    meeting === null
      ? "*Delivery Progress*"
      : `Police and Crime Panel ~ ${meeting.text}`.replace("~", "\\~");
  const priorities =
    paper.headline === null && paper.priorities.length > 0
      ? `=== Current projects split across priorities\n${listOf(paper.priorities)}\n`
      : "";
  return `= ${quote(title)}\n\n${under}\n\n=== Police and Crime Plan Delivery Overview\n${headlineTable(paper)}${priorities}`;
}

function spotlights(paper: Paper): string[] {
  return paper.spotlights.map(
    ({ strand, title, overview, outcomes, outcomesIntro }) =>
      `=== Police and Crime Plan Project Spotlight\n=== ${quote((strand ?? "").toUpperCase())}\n== ${quote(title)}\n=== Overview\n${quote(overview)}\n=== Outcome\n${outcomesIntro === null ? "" : `${quote(outcomesIntro)}\n\n`}${listOf(outcomes)}\n`,
  );
}

const DECISIONS = "Decisions noted by Hampshire Constabulary’s commissioner";

/** A report on A4, its pages numbered, with a running header, merged labels and tables that go on over pages. */
export function toTypstReport(paper: Paper): string {
  return `#set document(title: ${JSON.stringify(paper.title ?? "")})
#set page(paper: "a4", margin: 2cm, header: [Delivery report], numbering: "1 of 1")
#set text(lang: "en", size: fit * 10pt)
${front(paper)}
${spotlights(paper).join("\n")}
=== Summary of Current Projects
${projectTable(paper.projects, quote)}
=== Police and Crime Plan Decisions
${DECISIONS}

${decisionTable(paper.decisions)}`;
}

/** Slides with lines under the rows alone and strands turned on their side. */
export function toTypstSlides(paper: Paper, { rows = 8 } = {}): string {
  const turned = (strand: string) => `#rotate(-90deg, reflow: true)[${quote(strand)}]`;
  const slides = [
    front(paper),
    ...spotlights(paper),
    ...toChunks(paper.projects, rows).map(
      (chunk) =>
        `=== Police and Crime Plan Delivery Progress\n==== Summary of Current Projects\n${projectTable(chunk, turned)}`,
    ),
    ...toChunks(paper.decisions, 5).map(
      (chunk) => `=== Police and Crime Plan Decisions\n${DECISIONS}\n\n${decisionTable(chunk)}`,
    ),
  ];
  return `#set document(title: ${JSON.stringify(paper.title ?? "")})
#set page(width: 33.87cm, height: 19.05cm, margin: 1.5cm, footer: [Serving the area #h(1fr) #context counter(page).display()])
#set text(lang: "en", size: fit * 9pt)
#set table(stroke: (x: none, y: 0.5pt))
${slides.join("\n#pagebreak()\n")}`;
}

/** Tables with a heading over each. */
export function toTypstTables(parts: readonly Part[]): string {
  const tables = parts.map(({ heading, rows: [headings = [], ...rows] }) =>
    [
      `== ${quote(heading)}`,
      table(
        headings.map(() => "1fr").join(", "),
        headings,
        rows.map((row) => row.map(cell).join(", ")),
      ),
    ].join("\n"),
  );
  return `#set text(lang: "en")\n#set document(title: "Paper")\n${tables.join("\n")}`;
}

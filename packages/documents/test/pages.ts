import type { Paper } from "@pcplan/core/paper";

type Project = Paper["projects"][number];
type Decision = Paper["decisions"][number];

/** A stretch of rows that carry one strand's label. */
export interface Group {
  strand: string;
  projects: Project[];
}

export function toChunks<Entry>(entries: readonly Entry[], size: number): Entry[][] {
  const count = Math.ceil(entries.length / size);
  return Array.from({ length: count }, (_, at) => entries.slice(at * size, (at + 1) * size));
}

export function toGroups(projects: readonly Project[]): Group[] {
  const groups: Group[] = [];
  for (const project of projects) {
    const strand = project.strand ?? "";
    const last = groups.at(-1);
    if (last?.strand === strand) last.projects.push(project);
    else groups.push({ strand, projects: [project] });
  }
  return groups;
}

/** A decision's title as it was printed, with its tags and reference. */
export function printedTitle({ tags, title, ref }: Decision): string {
  return `${tags.map((tag) => `[${tag}] `).join("")}${title}${ref === null ? "" : ` (ID: ${ref})`}`;
}

const escape = (text: string | null) =>
  (text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const listOf = (items: readonly string[]) =>
  `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join("")}</ul>`;

const LIST_WORDS = {
  delivered: ["project delivered", "projects delivered"],
  placedOnHold: ["project placed on hold", "projects placed on hold"],
  initiated: ["project initiated", "projects initiated"],
  toCommence: ["further project to commence in January", "further projects to commence in January"],
  newCandidates: [
    "new project identified and being scoped",
    "new projects identified and being scoped",
  ],
} as const;

/** The lists of a headline with the numbers that they state, by the column in which they stand. */
export function headlineColumns({ headline }: Paper): string[][] {
  const itemsOf = (name: keyof typeof LIST_WORDS) => {
    const list = headline?.lists[name];
    if (!list) return [];
    return [`${list.stated} ${LIST_WORDS[name][list.stated === 1 ? 0 : 1]}:`, ...list.titles];
  };
  return [
    [...itemsOf("delivered"), ...itemsOf("placedOnHold"), ...(headline?.notes ?? [])],
    [...itemsOf("initiated"), ...itemsOf("toCommence")],
    itemsOf("newCandidates"),
  ];
}

/** The last row of a headline: what its charts are called, and their shares with what they are shares of. */
export function chartColumns({ headline, priorities }: Paper): string[][] {
  const shares = (headline?.shares ?? []).map(({ percent }) => `${percent}%`);
  const names = ["Completed projects per strand", "Current projects per strand"];
  return [...names.map((name) => [name]), [...shares, ...priorities]];
}

function headlineTable(paper: Paper): string {
  const { headline } = paper;
  if (headline === null) return "";
  const { rag } = headline;
  const counts = rag === null ? "" : ` ${rag.green} ${rag.amber} ${rag.red}`;
  const cells = headlineColumns(paper).map((items) => `<td>${listOf(items)}</td>`);
  const charts = chartColumns(paper).map((items) => `<td>${listOf(items)}</td>`);
  const head = ["Completed projects", "Current projects", "Future projects"];
  const figures = [
    `${headline.completed}`,
    `${headline.current}${counts}`,
    `${headline.candidate}`,
  ];
  return `<table class="headline"><tr>${head.map((text) => `<th>${text}</th>`).join("")}</tr><tr>${figures.map((text) => `<td>${text}</td>`).join("")}</tr><tr>${cells.join("")}</tr><tr>${charts.join("")}</tr></table>`;
}

function projectTable(projects: readonly Project[], labelStyle: string): string {
  const rows = toGroups(projects).flatMap(({ strand, projects: rows }) =>
    rows.map(({ title, objective, forecast }, at) => {
      const label =
        at === 0
          ? `<td rowspan="${rows.length}" class="${labelStyle}"><span>${escape(strand)}</span></td>`
          : "";
      return `<tr>${label}<td>${escape(title)}</td><td>${escape(objective)}</td><td>${escape(forecast.text)}</td></tr>`;
    }),
  );
  return `<table class="projects"><thead><tr><th></th><th>Project</th><th>Objective</th><th>Forecast End Date</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function decisionTable(decisions: readonly Decision[]): string {
  const rows = decisions.map(
    (decision) =>
      `<tr><td>${escape(printedTitle(decision))}</td><td>${escape(decision.approvedOn?.text ?? "")}</td><td>${escape(decision.summary)}</td></tr>`,
  );
  return `<table><thead><tr><th>Title</th><th>Date approved</th><th>Summary</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function spotlights({ spotlights }: Paper): string[] {
  return spotlights.map(
    ({ strand, title, overview, outcomes, outcomesIntro }) =>
      `<h3>Police and Crime Plan Project Spotlight</h3><h3>${escape((strand ?? "").toUpperCase())}</h3><h2>${escape(title)}</h2><h3>Overview</h3><p>${escape(overview)}</p><h3>Outcome</h3>${outcomesIntro === null ? "" : `<p>${escape(outcomesIntro)}</p>`}${listOf(outcomes)}`,
  );
}

function priorities(paper: Paper): string {
  return paper.headline !== null || paper.priorities.length === 0
    ? ""
    : `<h3>Current projects split across priorities</h3>${listOf(paper.priorities)}`;
}

const front = ({ meeting, title }: Paper) =>
  meeting === null
    ? `<h1>${escape(title)}</h1><p><b>Delivery Progress</b></p>`
    : `<h1>${escape(title)}</h1><p>Police and Crime Panel ~ ${meeting.text}</p>`;

/** Slides in the manner of the Hampshire papers: strands turned on their side, a running footer, a page's number. */
export function toSlides(paper: Paper, { rows = 7, decisions = 6 } = {}): string {
  const slides = [
    front(paper),
    `<h3>Police and Crime Plan Delivery Overview</h3>${headlineTable(paper)}${priorities(paper)}`,
    ...spotlights(paper),
    ...toChunks(paper.projects, rows).map(
      (chunk) =>
        `<h3>Police and Crime Plan Delivery Progress</h3><h4>Summary of Current Projects</h4>${projectTable(chunk, "turned")}`,
    ),
    ...toChunks(paper.decisions, decisions).map(
      (chunk) =>
        `<h3>Police and Crime Plan Decisions</h3><p>Summary of recent decisions approved by Hampshire Constabulary’s commissioner</p>${decisionTable(chunk)}`,
    ),
  ];
  const pages = slides.map(
    (slide, at) =>
      `<section>${slide}<footer>Serving Hampshire Isle of Wight Portsmouth Southampton <span>${at + 1}</span></footer></section>`,
  );
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escape(paper.title)}</title><style>
@page { size: 13.33in 7.5in; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; font: 10pt/1.25 Arial, "Liberation Sans", sans-serif }
section { width: 13.33in; height: 7.5in; padding: 0.4in 0.6in; position: relative; break-after: page; overflow: hidden }
h1 { font-size: 30pt } h2 { font-size: 20pt } h3 { font-size: 16pt; margin: 4pt 0 } h4 { font-size: 13pt; margin: 4pt 0 }
table { border-collapse: collapse; width: 100% } th { text-align: left; background: #1d3c6e; color: white }
th, td { padding: 3pt 6pt; vertical-align: top; border-bottom: 0.5pt solid #bbb }
.projects td:first-child { width: 0.5in } .projects td { font-size: 9pt }
.turned { writing-mode: vertical-rl; transform: rotate(180deg); text-align: center; font-weight: bold; background: #dde5f2; white-space: nowrap; font-size: 8pt }
.headline td { font-size: 12pt; width: 33% }
footer { position: absolute; bottom: 0.2in; left: 0.6in; right: 0.6in; font-size: 8pt; color: #555 } footer span { float: right }
</style></head><body>${pages.join("")}</body></html>`;
}

/** A report on A4 with lines round every cell, strands in merged cells, and tables that run over pages. */
export function toReport(paper: Paper): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escape(paper.title)}</title><style>
@page { size: A4; margin: 20mm }
body { font: 11pt/1.3 "Times New Roman", "Liberation Serif", serif }
table { border-collapse: collapse; width: 100% } th, td { border: 0.75pt solid black; padding: 3pt 5pt; vertical-align: top; text-align: left }
tr { break-inside: avoid }
</style></head><body>${front(paper)}
<h3>Police and Crime Plan Delivery Overview</h3>${headlineTable(paper)}${priorities(paper)}
${spotlights(paper).join("")}
<h3>Summary of Current Projects</h3>${projectTable(paper.projects, "merged")}
<h3>Police and Crime Plan Decisions</h3><p>Decisions noted by Hampshire Constabulary’s commissioner</p>${decisionTable(paper.decisions)}
</body></html>`;
}

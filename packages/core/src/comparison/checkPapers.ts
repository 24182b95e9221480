import type { Paper } from "../paper/index.js";
import { type Problem, problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { formatDay } from "./change.messages.js";

type Content = Pick<Paper, "meeting" | "asOf" | "title" | "projects" | "decisions">;

/**
 * The day of a paper: its meeting's, or the one that its figures stand at; never today.
 * @example
 * paperDay({ meeting: { text: "7 February 2020", date: "2020-02-07" }, asOf: null }); // => "2020-02-07"
 */
export function paperDay(paper: Pick<Paper, "meeting" | "asOf">): string | null {
  return paper.meeting?.date ?? paper.asOf;
}

/** Says what a reader must know before reading a comparison: no day, wrong order, the same paper, another office. */
export function checkPapers(before: Paper, after: Paper): Problem[] {
  return [
    ...checkFound([before, after]),
    ...checkDays([before, after], "The papers were compared in the order given."),
    ...checkOrder(before, after),
    ...checkSame(before, after),
    ...checkOffices([before, after]),
  ];
}

/**
 * One note for each paper that names no day, with what follows from it.
 * @example
 * checkDays([{ meeting: null, asOf: "2020-02-07", title: null }], "It keeps its place."); // => []
 */
export function checkDays(
  papers: readonly Pick<Paper, "meeting" | "asOf" | "title">[],
  consequence: string,
): Problem[] {
  return papers.flatMap((paper, index) => {
    if (paperDay(paper) !== null) return [];
    const label = paper.meeting?.text ?? paper.title;
    const name = label === null ? "" : `, “${label}”,`;
    return [
      problem({
        code: "paper-undated",
        severity: "note",
        message: `Paper ${index + 1}${name} names no day. ${consequence}`,
        expected: "the day of the meeting, such as 7 February 2020",
        advice: "Check that the papers were given with the oldest first.",
      }),
    ];
  });
}

/**
 * One warning for each paper in which nothing was found: that its projects are not listed says nothing then.
 * @example
 * checkFound([{ meeting: null, asOf: null, title: "May", problems: [] }]); // => []
 */
export function checkFound(
  papers: readonly Pick<Paper, "meeting" | "asOf" | "title" | "problems">[],
): Problem[] {
  return papers.flatMap((paper, index) => {
    const unread = paper.problems.find(({ code }) => code === "nothing-found");
    if (unread === undefined) return [];
    const label = paper.meeting?.text ?? paper.title;
    const name = label === null ? "" : `, “${label}”`;
    return [
      {
        ...unread,
        severity: "warning",
        message: `In paper ${index + 1}${name}, no project, decision, spotlight or headline was found.`,
      },
    ];
  });
}

function checkOrder(before: Paper, after: Paper): Problem[] {
  const [first, second] = [paperDay(before), paperDay(after)];
  if (first === null || second === null || first <= second) return [];
  return [
    problem({
      code: "papers-out-of-order",
      severity: "warning",
      message: `The first paper is of ${formatDay(first)} and the second of ${formatDay(second)}, which is earlier. They were compared as given.`,
      found: `${first}, ${second}`,
      expected: `${second}, ${first}`,
      advice: "Give the older paper first.",
    }),
  ];
}

function checkSame(before: Paper, after: Paper): Problem[] {
  const day = paperDay(before);
  const isSameDay = day !== null && day === paperDay(after);
  const isSameContent = toContentKey(before) === toContentKey(after);
  if (!isSameContent && !isSameDay) return [];
  const message = isSameContent
    ? "The two papers list the same rows: they seem to be the same paper given twice."
    : `Both papers are of ${formatDay(day ?? "")}, and they list different rows.`;
  return [
    problem({
      code: "same-paper",
      severity: "note",
      message,
      found: day,
      expected: "papers of two meetings",
      advice: "Check that the files are the ones you meant.",
    }),
  ];
}

/**
 * What a paper says, as one text: two papers are one where their day, title, rows and decisions are the same, whatever
 * file they were read from and in whatever order.
 * @example
 * toContentKey({ meeting: null, asOf: "2020-02-07", title: "May", projects: [], decisions: [] }); // => '["2020-02-07","May",[],[]]'
 */
export function toContentKey(paper: Content): string {
  const rows = paper.projects.map(({ title, objective, stage, forecast, strand }) =>
    JSON.stringify([title, objective, stage, forecast.text, strand]),
  );
  const decisions = paper.decisions.map(({ ref, title, summary }) =>
    JSON.stringify([ref, title, summary]),
  );
  return JSON.stringify([paperDay(paper), paper.title, rows.toSorted(), decisions.toSorted()]);
}

/**
 * A note where papers name different offices; papers that name none say nothing.
 * @example
 * checkOffices([{ office: "OPCC Hampshire" }, { office: "Opcc  Hampshire" }, { office: null }]); // => []
 */
export function checkOffices(papers: readonly Pick<Paper, "office">[]): Problem[] {
  const named = papers.flatMap(({ office }) => (office ? [office] : []));
  const offices = [...new Map(named.map((office) => [foldWords(office), office])).values()];
  if (offices.length < 2) return [];
  return [
    problem({
      code: "offices-differ",
      severity: "note",
      message: `The papers are of different offices: ${offices.join(", ")}.`,
      found: offices.join(", "),
      expected: "papers of one office",
      advice:
        "Projects of two offices are matched by their titles alone; read the matches with care.",
    }),
  ];
}

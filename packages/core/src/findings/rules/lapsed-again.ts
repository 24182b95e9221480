import type { Paper } from "../../paper/index.js";
import { isOverdue, type Project } from "../../project/index.js";
import { paperDay } from "../../series/index.js";
import { seriesExample } from "../examples.js";
import type { FindingParts, SeriesRule, SeriesSubject } from "../types.js";
import { sayTitle } from "../words.js";

/** From this many papers running on, a lapsed forecast is said for the whole run. */
const FEWEST_PAPERS = 2;

/** A project's forecast had lapsed in several papers running; each run is one finding, at its last paper. */
export const lapsedAgain: SeriesRule = {
  code: "lapsed-again",
  severity: "warning",
  title: "A forecast has passed in several papers running",
  why: "A date that has passed once can be an oversight; the next paper was the occasion to renew it.",
  question: {
    one: "{about} has been listed as current after its forecast end date in {found}. What stands in its way?",
    many: "{count} projects have been listed as current after their forecast end dates in several papers running. What stands in their way?",
  },
  check: (series) =>
    runsOf(series)
      .filter(({ papers }) => papers.length >= FEWEST_PAPERS)
      .map(toParts),
  examples: {
    fires: [
      seriesExample("in two papers", listing("Q4 2019"), listing("Q4 2019")),
      seriesExample(
        "in three papers, as one finding",
        listing("Q4 2019"),
        listing("Q1 2020"),
        listing("Q2 2020"),
      ),
    ],
    silent: [
      seriesExample("in the first paper alone", listing("Q4 2019"), listing("Q4 2020")),
      seriesExample(
        "passed by the day of the meeting alone, when the figures are older",
        listing("Q4 2019"),
        { ...listing("Q1 2020"), asOf: "2020-03-31" },
      ),
      seriesExample("completed in the second", listing("Q4 2019"), {
        projects: [{ title: "Court Films", forecast: "Q4 2019", stage: "completed" }],
      }),
    ],
  },
};

interface Run {
  row: Project;
  papers: Paper[];
  places: Project["at"][];
}

/** Follows each lapsed row from paper to paper; a run ends where the next paper no longer has it. */
function runsOf({ papers, steps }: SeriesSubject): Run[] {
  const ended: Run[] = [];
  let open = new Map<string, Run>();
  papers.forEach((paper) => {
    const step = steps.find(({ after }) => after === paper);
    const matches = step?.comparison.matches.filter((one) => one.isConfirmed) ?? [];
    const earlier = new Map(matches.map(({ before, after }) => [after, before]));
    const next = new Map<string, Run>();
    for (const row of lapsedRows(paper)) {
      const before = earlier.get(row.id);
      const run = before === undefined ? undefined : open.get(before);
      if (before !== undefined) open.delete(before);
      next.set(row.id, {
        row,
        papers: [...(run?.papers ?? []), paper],
        places: [...(run?.places ?? []), row.at],
      });
    }
    ended.push(...open.values());
    open = next;
  });
  return [...ended, ...open.values()];
}

function lapsedRows(paper: Paper): Project[] {
  const day = paperDay(paper);
  return day === null ? [] : paper.projects.filter((row) => isOverdue(row, day));
}

function toParts({ row, papers, places }: Run): FindingParts {
  const running = `${papers.length} papers running`;
  return {
    about: row.title,
    message: `The forecast of ${sayTitle(row.title)} had passed in ${running}; the last one states “${row.forecast.text}”.`,
    found: running,
    expected: "a forecast that has not passed, or another stage",
    advice: "Give a new forecast, or list the project as completed or on hold.",
    at: row.at,
    related: places.slice(0, -1),
  };
}

function listing(forecast: string) {
  return { projects: [{ title: "Court Films", forecast }] };
}

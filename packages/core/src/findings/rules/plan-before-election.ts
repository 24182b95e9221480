import type { ForecastPeriod } from "../../forecast/index.js";
import { openStages } from "../../lifecycle/index.js";
import type { Paper } from "../../paper/index.js";
import type { Project } from "../../project/index.js";
import { createPaperRule } from "../createRule.js";
import {
  electedWords,
  electionWords,
  handoverWords,
  newcomerWords,
  planWords,
} from "../vocabulary.js";
import { planBeforeElectionWords } from "./plan-before-election.messages.js";

/**
 * A plan of what the next commissioner will do is to be ready before the election that the same tables date, so before
 * anybody knows who that is. What gets a newcomer started, such as an induction, belongs before it.
 */
export const planBeforeElection = createPaperRule({
  code: "plan-before-election",
  severities: ["note"],
  words: planBeforeElectionWords,
  check: ({ paper }) => {
    const rows = datedRows(paper);
    const elections = rows.filter(
      ({ row: { title } }) => electionWords.test(title) && electedWords.test(title),
    );
    return rows.filter(isPlan).flatMap(({ row: { title, at }, forecast }) =>
      elections
        .filter((election) => forecast.latest < election.forecast.earliest)
        .slice(0, 1)
        .map((election) => ({
          about: title,
          found: forecast.text,
          values: {
            title,
            forecast: forecast.text,
            election: election.row.title,
            held: election.forecast.text,
          },
          at,
          related: [election.row.at],
        })),
    );
  },
});

interface Dated {
  row: Project;
  forecast: ForecastPeriod;
}

function datedRows({ projects }: Paper): Dated[] {
  return projects.flatMap((row) =>
    openStages.includes(row.stage) && row.forecast.kind === "period"
      ? [{ row, forecast: row.forecast }]
      : [],
  );
}

function isPlan({ row: { title, objective } }: Dated): boolean {
  const text = `${title}. ${objective ?? ""}`;
  return newcomerWords.test(text) && planWords.test(title) && !handoverWords.test(text);
}

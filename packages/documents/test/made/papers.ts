import type { Paper } from "@pcplan/core/paper";
import { headlineColumns, printedTitle, toChunks } from "../pages.js";
import { type Deck, type Item, type Slide, words } from "./slide.js";

const COLOURS = { green: "#00a651", amber: "#ffc000", red: "#e4002b" };
/** The values of the bars, one for each strand; together the current projects of the sample paper. */
export const PER_STRAND = [4, 11, 17, 3, 7];
/** The shares of the priorities, in percent. */
export const PER_PRIORITY = [32, 32, 24, 12];

const heading = (text: string) => words([15, 8, 300, 11], text, 20, { isBold: true });
const footer = (at: number) => [
  words([15, 181, 120, 6], "Serving Hampshire Isle of Wight Portsmouth Southampton", 8),
  words([315, 181, 12, 6], `${at}`, 8),
];

function tile(x: number, value: string, label: string): Item[] {
  return [
    words([x, 24, 70, 40], "", 10, { fill: "#dde5f2", round: 3 }),
    words([x, 27, 70, 17], value, 40, { isBold: true, isCentred: true }),
    words([x, 46, 70, 6], label, 12, { isCentred: true }),
  ];
}

function pills(x: number, rag: { green: number; amber: number; red: number }): Item[] {
  return (["green", "amber", "red"] as const).map((colour, at) =>
    words([x + 9 + at * 18, 54, 15, 7], `${rag[colour]}`, 13, {
      isCentred: true,
      isBold: true,
      fill: COLOURS[colour],
      round: 3,
    }),
  );
}

/** Bars as long as their values, each with its label to the left and its value behind it. */
function bars(labels: readonly string[]): Item[] {
  return labels.flatMap((label, at) => {
    const [y, value] = [78 + at * 9, PER_STRAND[at] ?? 0];
    return [
      words([225, y, 45, 7], label, 9),
      words([272, y, value * 2.2, 6], "", 9, { fill: "#1d3c6e" }),
      words([274 + value * 2.2, y, 10, 7], `${value}`, 9),
    ];
  });
}

/** The slide of big figures, pills, bars, shares and lists in two columns. */
function dashboard({ headline, priorities, strands }: Paper): Slide {
  if (headline === null) return [];
  const { completed, current, candidate, rag } = headline;
  const { green = 0, amber = 0, red = 0 } = rag ?? {};
  const [first = [], second = [], third = []] = headlineColumns({ headline } as Paper);
  const list = (x: number, y: number, items: readonly string[]) =>
    items.flatMap((item, at) =>
      item.endsWith(":")
        ? [words([x, y + at * 7, 95, 6], item, 11, { isBold: item.endsWith(":") })]
        : [words([x, y + at * 7, 95, 6], item, 11, { isList: true })],
    );
  return [
    heading("Police and Crime Plan Delivery Overview"),
    ...tile(15, `${completed}`, "Completed projects"),
    ...tile(92, `${current}`, "Current projects"),
    ...pills(97, { green, amber, red }),
    ...tile(169, `${candidate}`, "Future projects"),
    ...list(15, 72, first),
    ...list(118, 72, [...second, ...third]),
    words([225, 68, 100, 7], "Current projects per strand", 12, { isBold: true }),
    ...bars(strands),
    words([225, 128, 100, 7], "Current projects split across priorities", 12, { isBold: true }),
    ...priorities.flatMap((priority, at) => [
      words([225, 138 + at * 8, 20, 7], `${PER_PRIORITY[at]}%`, 11, { isBold: true }),
      words([246, 138 + at * 8, 85, 7], priority, 11),
    ]),
  ];
}

function spotlight({
  title,
  strand,
  overview,
  outcomes,
  outcomesIntro,
}: Paper["spotlights"][number]): Slide {
  return [
    heading("Police and Crime Plan Project Spotlight"),
    words([15, 22, 300, 8], (strand ?? "").toUpperCase(), 15, { isBold: true }),
    words([15, 34, 300, 10], title, 24, { isBold: true }),
    words([15, 50, 140, 8], "Overview", 15, { isBold: true }),
    words([15, 60, 140, 60], overview ?? "", 11),
    words([170, 50, 140, 8], "Outcome", 15, { isBold: true }),
    ...(outcomesIntro === null ? [] : [words([170, 60, 140, 8], outcomesIntro, 11)]),
    words([170, 70, 140, 60], outcomes, 11, { isList: true }),
  ];
}

/** A sample paper as a deck with a dashboard. */
export function toDeck(paper: Paper): Deck {
  const { meeting, title } = paper;
  const under = meeting === null ? "Delivery Progress" : `Police and Crime Panel ~ ${meeting.text}`;
  const list =
    paper.headline === null
      ? [
          [
            heading("Police and Crime Plan Dashboard Summary"),
            words([15, 25, 150, 8], "Current projects split across priorities", 14, {
              isBold: true,
            }),
            words([15, 36, 150, 40], paper.priorities, 12, { isList: true }),
          ],
        ]
      : [dashboard(paper)];
  const slides: Slide[] = [
    [
      words([15, 70, 300, 16], title ?? "", 34, { isBold: true }),
      words([15, 95, 300, 10], under, 16),
    ],
    ...list,
    ...paper.spotlights.map(spotlight),
    ...toChunks(paper.projects, 8).map((rows): Slide => [
      heading("Summary of Current Projects"),
      {
        kind: "grid",
        x: 15,
        y: 22,
        size: 8,
        columns: [35, 65, 170, 35],
        rows: [
          ["Strand", "Project", "Objective", "Forecast End Date"],
          ...rows.map(({ strand, title, objective, forecast }) => [
            strand ?? "",
            title,
            objective ?? "",
            forecast.text,
          ]),
        ],
      },
    ]),
    ...toChunks(paper.decisions, 5).map((rows): Slide => [
      heading("Police and Crime Plan Decisions"),
      {
        kind: "grid",
        x: 15,
        y: 22,
        size: 8,
        columns: [110, 30, 165],
        rows: [
          ["Title", "Date approved", "Summary"],
          ...rows.map((one) => [printedTitle(one), one.approvedOn?.text ?? "", one.summary ?? ""]),
        ],
      },
    ]),
  ];
  return {
    title: title ?? "",
    width: 338.7,
    height: 190.5,
    slides: slides.map((slide, at) => [...slide, ...footer(at + 1)]),
  };
}

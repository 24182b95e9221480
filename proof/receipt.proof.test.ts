import { parsePaperText } from "@pcplan/core/paper";
import fc from "fast-check";
import { expect, test } from "vitest";

const RUNS = 10_000;

/** One thing that a document prints: what of it must be found again, and in which of its block's lines it stands. */
interface Printed {
  /** Each is in the Paper, word for word, or a problem names the line. */
  words: string[];
  line: number;
}

/** A block of a document with all that it prints; lines count from 0, and a blank line parts it from the next. */
interface Part {
  lines: string[];
  printed: Printed[];
}

const name = fc
  .tuple(
    fc.constantFrom("Fleet", "Vetting", "Estates", "Kennels", "Archive", "Custody", "Contact"),
    fc.constantFrom("review", "renewal", "portal", "strategy", "training", "transfer"),
    fc.integer({ min: 1, max: 99 }),
  )
  .map(([what, kind, number]) => `${what} ${kind} ${number}`);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 4 });
const forecast = fc.constantFrom("Q2 2030", "Apr '30", "TBD", "Ongoing", "31 March 2030", "soon");
const rating = fc.constantFrom("Green", "Amber", "Red", "Blue", "Amber/Green", "G", "purple");
const noun = fc.constantFrom("Project", "Activity", "Workstream", "Commitment", "Scheme", "Thing");
const amount = fc.integer({ min: 101, max: 999_999 }).map((pounds) => `£${pounds}`);

/** Columns that a table of projects may have beside the name and the forecast, known and unknown, with their cells. */
const column = fc.oneof(
  fc.constantFrom("RAG", "Rating", "Health").map((heading) => ({ heading, cell: rating })),
  fc.constantFrom("Update", "Progress", "Objective", "Remarks", "Zone").map((heading) => ({
    heading,
    cell: name,
  })),
  fc.constantFrom("Budget", "Cost").map((heading) => ({ heading, cell: amount })),
);

const rows = fc
  .tuple(noun, names, fc.uniqueArray(column, { maxLength: 3, selector: ({ heading }) => heading }))
  .chain(([first, titles, columns]) =>
    fc
      .tuple(
        ...titles.map((title) =>
          fc.tuple(fc.constant(title), forecast, ...columns.map(({ cell }) => cell)),
        ),
      )
      .map((cells) =>
        toTable([first, "Forecast", ...columns.map(({ heading }) => heading)], cells),
      ),
  );

const decisions = fc
  .tuple(names, fc.array(amount, { minLength: 4, maxLength: 4 }))
  .map(([titles, amounts]) =>
    toTable(
      ["Decision", "Date approved", "Summary"],
      titles.map((title, index) => [title, "Jan-30", `To spend ${amounts[index] ?? ""} on it`]),
    ),
  );

const otherTable = fc
  .tuple(
    fc.constantFrom(
      ["Venue", "Seats", "Steps"],
      ["Member", "Present", "Apologies"],
      ["Minute", "Asked of", "Answer"],
      ["Heading", "This year", "Last year"],
    ),
    names,
  )
  .map(([headings, titles]) =>
    toTable(
      headings,
      titles.map((title) => [title, "many", "none"]),
    ),
  );

const sentence = fc
  .tuple(
    fc.constantFrom(
      (count: number) => `There are ${count} current projects.`,
      (count: number) => `${count} initiatives are now on hold.`,
      (count: number) => `Current activities: ${count}`,
      (count: number) => `The Plan has ${count} actions in all.`,
      (count: number) => `Of the schemes ${count} are rated Green.`,
      (count: number) => `RAG: ${count} green`,
      (count: number) => `Members visited ${count} projects in Northshire.`,
      (count: number) => `Some ${count} milestones moved and nobody knows where.`,
    ),
    fc.integer({ min: 100, max: 998 }),
  )
  .map(([say, count]): Part => {
    const line = say(count);
    return { lines: [line], printed: [{ words: [String(count)], line: 0 }] };
  });

const money = fc
  .tuple(fc.constantFrom("The office noted", "Reserves fell to", "Fees came to"), amount)
  .map(([start, sum]): Part => ({
    lines: [`${start} ${sum}.`],
    printed: [{ words: [sum], line: 0 }],
  }));

const ratingInProse = name.map((title): Part => ({
  lines: [`The ${title} scheme is rated Red because of the roof.`],
  printed: [{ words: [title], line: 0 }],
}));

const list = fc
  .tuple(
    fc.constantFrom(
      "Projects delivered:",
      "Actions that partners proposed",
      "New initiatives in the pipeline",
      "Workstreams placed on hold",
    ),
    names,
  )
  .map(([lead, titles]): Part => ({
    lines: [lead, ...titles.map((title) => `- ${title}`)],
    // A list is said to be unread where it starts.
    printed: titles.map((title) => ({ words: [title], line: 0 })),
  }));

/** Projects as headings with fields under them: one of which the end can be read vouches for the others. */
const headed = fc
  .tuple(
    names,
    fc.array(forecast, { minLength: 4, maxLength: 4 }),
    fc.array(rating, { minLength: 4, maxLength: 4 }),
  )
  .map(([titles, forecasts, ratings]): Part => {
    const records = titles.map((title, index) => {
      const [end, rag] = [index === 0 ? "Q2 2030" : (forecasts[index] ?? ""), ratings[index] ?? ""];
      return { title, end, rag };
    });
    return {
      lines: records.flatMap(({ title, end, rag }) => [
        `### ${title}`,
        `Forecast: ${end}`,
        `RAG: ${rag}`,
      ]),
      printed: records.map(({ title, end, rag }, index) => ({
        words: [title, end, rag],
        line: index * 3,
      })),
    };
  });

/** Projects of which each is a line, under words for them. */
const lined = fc
  .tuple(
    names,
    fc.constantFrom("Green", "Amber", "Red", "Blue"),
    fc.constantFrom("Q2 2030", "Apr '30", "TBD", "31 March 2030"),
  )
  .map(([titles, rag, end]): Part => ({
    lines: ["Current projects", ...titles.map((title) => `${title} – ${rag} – ${end}`)],
    printed: titles.map((title, index) => ({ words: [title, rag, end], line: index + 1 })),
  }));

/** Decisions of which each is an item of a list, or a line of its own. */
const decided = fc
  .tuple(fc.constantFrom("- ", ""), names, fc.array(amount, { minLength: 4, maxLength: 4 }))
  .map(([mark, titles, amounts]): Part => {
    const sums = titles.map((_, index) => amounts[index] ?? "");
    return {
      lines: titles.map(
        (title, index) =>
          `${mark}Decision 2030/${index + 10}: ${title}, ${sums[index]}, approved 3 May 2030`,
      ),
      printed: titles.map((title, index) => ({
        words: [title, sums[index] ?? "", `2030/${index + 10}`],
        line: index,
      })),
    };
  });

const part = fc.oneof(
  rows,
  rows,
  decisions,
  otherTable,
  sentence,
  money,
  ratingInProse,
  list,
  headed,
  lined,
  decided,
);

/** What stands word for word in every part of a document, as running heads do, is said once: no part stands twice. */
const size = { minLength: 1, maxLength: 6 };

function toTable(headings: readonly string[], cells: readonly (readonly string[])[]): Part {
  return {
    lines: [headings, ...cells].map((row) => row.join("\t")),
    printed: cells.map((row, index) => ({ words: [...row], line: index + 1 })),
  };
}

test(`${RUNS} documents: all that is printed is in the Paper or is said to be unread`, () => {
  let printedThings = 0;
  let inPaper = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(part, { ...size, selector: ({ lines }) => lines.join("\n") }),
      (parts) => {
        const text = parts
          .map(({ lines }, index) => `## Part ${"abcdef"[index]}\n${lines.join("\n")}`)
          .join("\n\n");
        const { problems, ...paper } = parsePaperText(text);
        const held = JSON.stringify(paper);
        const saidOf = new Set(
          problems.flatMap(({ at, related }) => [at?.line, ...related.map((one) => one.line)]),
        );
        // The heading of the first part is line 1; a part is its heading, its lines and a blank one.
        let start = 2;
        for (const { lines, printed } of parts) {
          for (const { words, line } of printed) {
            const lost = words.filter((word) => !isHeld(held, word));
            printedThings += 1;
            if (lost.length === 0) inPaper += 1;
            else if (!saidOf.has(start + line) && !saidOf.has(start))
              throw new Error(`lost without a word: ${lost.join(", ")} of\n${text}`);
          }
          start += lines.length + 2;
        }
      },
    ),
    { numRuns: RUNS },
  );
  // Saying of everything that it was not read would be no way to keep the promise.
  expect(inPaper / printedThings).toBeGreaterThan(0.5);
});

/** A word is held by any text or figure of the Paper; figures as numbers, not as parts of longer ones. */
function isHeld(held: string, word: string): boolean {
  if (/^\d+$/.test(word)) return new RegExp(String.raw`(?<!\d)${word}(?!\d)`).test(held);
  return held.includes(JSON.stringify(word).slice(1, -1));
}

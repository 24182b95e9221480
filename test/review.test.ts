import { type Paper, parsePaper } from "@pcplan/core/paper";
import { applyReview, mergeReview, type ReviewLine, toReview } from "@pcplan/core/review";
import { readDocument } from "@pcplan/documents";
import { loadPaper } from "@pcplan/fixtures";
import { describe, expect, test } from "vitest";

async function read(name: string): Promise<Paper> {
  const document = await readDocument((await loadPaper(name)).bytes, { name });
  if (!document.ok) throw new Error(document.problem.message);
  return parsePaper(document.value);
}
const paper = await read("panel-2018-01.txt");
const lines = toReview(paper);
const answering = (answers: Record<string, string>): ReviewLine[] =>
  lines.map((line) => ({
    ...line,
    answer: answers[line.field === "strand" ? line.about : line.field] ?? null,
  }));

test("every value that is not certain is asked for once, with its evidence", () => {
  const certain = paper.projects.filter(({ strandConfidence }) => strandConfidence === "certain");
  expect(lines.filter(({ field }) => field === "strand")).toHaveLength(43 - certain.length);
  expect(lines.filter(({ field }) => field === "rag")).toMatchObject([{ value: "35 7 0" }]);
  expect(lines.every(({ evidence, answer }) => evidence !== "" && answer === null)).toBe(true);
});

test("without an answer nothing changes", () => {
  expect(applyReview(paper, lines)).toEqual(paper);
});

test("an answer makes the value certain, and it is not asked for again", () => {
  const answered = answering({
    "Blue Light Collaboration": "Policing",
    "Review use of SafetyNet": "yes",
    rag: "yes",
  });
  const reviewed = applyReview(paper, answered);
  const strandOf = (title: string) => {
    const found = reviewed.projects.find((project) => project.title === title);
    return [found?.strand, found?.strandConfidence];
  };
  expect(strandOf("Blue Light Collaboration")).toEqual(["Policing", "certain"]);
  expect(strandOf("Review use of SafetyNet")).toEqual(["Big Conversations", "certain"]);
  expect(reviewed.headline?.assumptions).toEqual([]);
  expect(reviewed.problems).toEqual(paper.problems);
  expect(mergeReview(answered, toReview(reviewed))).toEqual(answered);
});

test("counts whose order was wrong are put right", () => {
  const reviewed = applyReview(paper, answering({ rag: "0 7 35" }));
  expect(reviewed.headline?.rag).toEqual({ green: 0, amber: 7, red: 35 });
});

test.each([
  ["two counts", "35 7"],
  ["words", "all green"],
])("an answer of %s cannot be read, and the value stays", (_name, answer) => {
  const reviewed = applyReview(paper, answering({ rag: answer }));
  expect(reviewed.problems.at(-1)?.code).toBe("review-answer-unread");
  expect(reviewed.headline).toEqual(paper.headline);
});

test("an answer holds for the next paper of the series, and one that fits nothing there is said", async () => {
  const next = await read("panel-2020-02-07.txt");
  const answered = answering({
    "Estate Change Programme Phase 2": "Policing",
    "Business Crime Survey": "yes",
  });
  const reviewed = applyReview(next, answered);
  expect(reviewed.projects.find(({ title }) => title.includes("Phase 2"))).toMatchObject({
    strand: "Policing",
    strandConfidence: "certain",
  });
  expect(reviewed.problems).toMatchObject([
    {
      code: "review-line-unfit",
      severity: "note",
      message: expect.stringContaining("Business Crime Survey"),
    },
  ]);
});

test("what people have written in a review file stays where it is", () => {
  const [first, ...rest] = lines;
  const edited = first ? [{ ...first, answer: "yes" }] : [];
  expect(mergeReview(edited, lines)).toEqual([...edited, ...rest]);
});

describe("values that were put together or read otherwise than printed", () => {
  const at = (page: number) => ({ source: null, page, line: null, row: null, column: null });
  const cell = (text: string, isBroken = false) =>
    isBroken ? { text, at: at(1), rest: at(2) } : { text, at: at(1) };
  const row = (...cells: ReturnType<typeof cell>[]) => ({ cells, at: at(1) });
  const broken = parsePaper({
    source: null,
    lang: null,
    title: null,
    blocks: [
      {
        type: "table",
        caption: null,
        headerRows: 0,
        at: at(1),
        rows: [
          row(cell("Project"), cell("Objective"), cell("Forecast")),
          row(cell("Films"), cell("Show them by 23-Sep-20 to all", true), cell("Q4 2018", true)),
          row(cell("Fleet", true), cell("Mend the vans"), cell("Q1 2019")),
        ],
      },
      {
        type: "table",
        caption: null,
        headerRows: 0,
        at: at(2),
        rows: [
          row(cell("Title"), cell("Date approved"), cell("Summary")),
          row(cell("Vans"), cell("Jan-20"), cell("Agreed £5,000 for vans", true)),
        ],
      },
      {
        type: "table",
        caption: null,
        headerRows: 0,
        at: at(2),
        rows: [
          row(cell("Completed projects"), cell("Future projects")),
          row(cell("25"), cell("I6")),
          row(
            cell("• 4 projects delivered: • A • B • C • D"),
            cell("• l new project identified: • E"),
          ),
        ],
      },
    ],
    problems: [],
  });
  const asked = toReview(broken);
  const answer = (field: string, value: string) =>
    applyReview(
      broken,
      asked.map((line) => ({ ...line, answer: line.field === field ? value : null })),
      { yearStart: 4 },
    );

  test("each is asked for, with what was done", () => {
    expect(asked.map(({ about, field, value }) => [about, field, value])).toEqual([
      ["Films", "objective", "Show them by 23-Sep-20 to all"],
      ["Films", "forecast", "Q4 2018"],
      ["Fleet", "title", "Fleet"],
      ["Vans", "summary", "Agreed £5,000 for vans"],
      ["headline", "candidate", "16"],
      ["headline", "newCandidates", "1"],
    ]);
    expect(asked.map(({ evidence }) => evidence)).toEqual([
      ...Array(4).fill(expect.stringContaining("on page 1 and on page 2")),
      expect.stringContaining("“I6”"),
      expect.stringContaining("“l new project identified:”"),
    ]);
  });

  test("a confirmed value stays and is asked for no more", () => {
    const reviewed = answer("objective", "yes");
    expect(reviewed.projects).toEqual(broken.projects);
    expect(toReview(reviewed)).toEqual(asked.slice(1));
  });

  test("a corrected value is read as a printed one is", () => {
    expect(answer("objective", "Show them by 24-Sep-20").projects[0]).toMatchObject({
      objective: "Show them by 24-Sep-20",
      deadline: "2020-09-24",
    });
    expect(answer("forecast", "Q3 2018").projects[0]?.forecast).toMatchObject({
      text: "Q3 2018",
      latest: "2018-12-31",
    });
    expect(answer("title", "Fleet (statutory)").projects[1]).toMatchObject({ isStatutory: true });
    expect(answer("summary", "Agreed £6,000 for vans").decisions[0]?.amounts).toMatchObject([
      { amount: "6000.00" },
    ]);
    expect(answer("candidate", "17").headline?.candidate).toBe(17);
    expect(answer("newCandidates", "2").headline?.lists.newCandidates?.stated).toBe(2);
  });

  test("a count that is no number cannot be read, and the value stays", () => {
    const reviewed = answer("candidate", "many");
    expect(reviewed.problems.at(-1)?.code).toBe("review-answer-unread");
    expect(reviewed.headline?.candidate).toBe(16);
  });

  test("an answer about a row that is gone is reported; one about another reading is passed over", () => {
    const line = { ...asked[0]!, answer: "Words" };
    const gone = { ...broken, projects: [] };
    expect(applyReview(gone, [line]).problems.at(-1)?.code).toBe("review-line-unfit");
    expect(applyReview(broken, [{ ...line, value: "Other words" }])).toEqual(broken);
  });
});

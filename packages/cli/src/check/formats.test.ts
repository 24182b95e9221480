import type { Finding } from "@pcplan/core/findings";
import { expect, test } from "vitest";
import { formatGithub } from "./formatGithub.js";
import { formatSarif } from "./formatSarif.js";

const box = { left: 10, top: 20, width: 30, height: 40 };

const finding = (source: string): Finding => ({
  code: "forecast-blank",
  severity: "warning",
  message: "It has no end date.",
  about: null,
  found: null,
  expected: null,
  advice: null,
  at: { source, page: 3, line: 12, row: 2, column: null, box },
  related: [],
});

test.each(["june.pdf", "june.pptx", "june.docx", "june.xlsx", "June.ODT"])(
  "%s has no lines: its page stands in the message, and in SARIF its region among the properties",
  (source) => {
    expect(formatGithub([finding(source)])).toMatch(
      `::warning file=${source},title=forecast-blank::page 3: It has no end date.\n`,
    );
    const log = JSON.parse(formatSarif([finding(source)], { version: "1.0.0", added: null })) as {
      runs: { results: object[] }[];
    };
    expect(log.runs[0]?.results).toMatchObject([
      {
        message: { text: "It has no end date. (page 3, row 2)" },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: source },
              properties: { region: { page: 3, row: 2, box } },
            },
          },
        ],
      },
    ]);
    expect(JSON.stringify(log)).not.toContain("startLine");
  },
);

test("a text has lines", () => {
  expect(formatGithub([finding("june.md")])).toContain(
    "file=june.md,line=12,title=forecast-blank::page 3: It has no end date.\n",
  );
  expect(formatSarif([finding("june.md")], { version: "1.0.0", added: null })).toContain(
    '"startLine": 12',
  );
});

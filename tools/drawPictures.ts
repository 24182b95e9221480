// Draws the README's pictures from what the commands print, each as an SVG whose words can be selected.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const OLDER = "packages/fixtures/papers/panel-2018-01.txt";
const NEWER = "packages/fixtures/papers/panel-2020-02-07.txt";

interface Picture {
  command: string;
  /** So many lines of it are drawn; all where it is left out. */
  lines?: number;
  label: string;
}

/** The README's pictures, by the names of their files. */
export const pictures: Readonly<Record<string, Picture>> = {
  check: {
    command: `pcplan check ${OLDER} --as-of 2018-01-26`,
    lines: 32,
    label: "What pcplan finds in the sample paper of January 2018",
  },
  questions: {
    command: `pcplan check ${OLDER} --as-of 2018-01-26 --questions`,
    lines: 24,
    label: "The findings of the sample paper of January 2018 as questions",
  },
  compare: {
    command: `pcplan compare ${OLDER} ${NEWER}`,
    lines: 30,
    label: "What changed between the two sample papers",
  },
  ledger: {
    command: `pcplan ledger ${OLDER} ${NEWER}`,
    lines: 34,
    label: "How the forecasts of the two sample papers moved",
  },
  dashboard: {
    command: `pcplan dashboard ${OLDER} --as-of 2018-01-26`,
    label: "The dashboard of the sample paper of January 2018",
  },
};

const [LINE, LEFT, TOP, COLUMN] = [20, 24, 64, 8.43];

/** Spaces are kept apart by being no-break: not every viewer keeps the others. */
const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(" ", "\u00a0");

/** Runs of blocks are drawn as bars: fonts leave gaps between them. */
function drawLine(line: string, row: number): string {
  const y = TOP + row * LINE;
  const bar = line.indexOf("█");
  const words = bar < 0 ? line : line.slice(0, bar);
  const length = (words.length * COLUMN).toFixed(1);
  const text = `<text x="${LEFT}" y="${y}" textLength="${length}">${escape(words)}</text>`;
  if (words === "") return "";
  if (bar < 0) return text;
  const width = (line.length - bar) * COLUMN;
  return `${text}\n<rect x="${LEFT + bar * COLUMN}" y="${y - 12}" width="${width.toFixed(1)}" height="14" fill="#1d70b8"/>`;
}

export function drawPicture({ command, lines: most, label }: Picture): string {
  const args = ["packages/cli/dist/bin.js", ...command.split(" ").slice(1)];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const output = stdout.trimEnd().split("\n");
  const shown =
    most !== undefined && output.length > most ? [...output.slice(0, most), "…"] : output;
  const lines = [`$ ${command}`, "", ...shown];
  const columns = Math.max(...lines.map(({ length }) => length));
  const [width, height] = [Math.ceil(2 * LEFT + columns * COLUMN), TOP + lines.length * LINE];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}, in a terminal">
<rect width="${width}" height="${height}" rx="8" fill="#ffffff" stroke="#b1b4b6"/>
<circle cx="24" cy="22" r="6" fill="#b1b4b6"/><circle cx="44" cy="22" r="6" fill="#b1b4b6"/><circle cx="64" cy="22" r="6" fill="#b1b4b6"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#0b0c0c">
${lines
  .map(drawLine)
  .filter((drawn) => drawn !== "")
  .join("\n")}
</g>
</svg>
`;
}

if (import.meta.main)
  for (const [name, picture] of Object.entries(pictures))
    writeFileSync(`docs/images/${name}.svg`, drawPicture(picture));

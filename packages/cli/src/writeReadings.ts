import type { Paper } from "@pcplan/core/paper";
import { describeReading, nameOf } from "@pcplan/core/series";
import { showLine } from "@pcplan/core/text";
import type { Ports } from "./ports.js";

/**
 * Ends a command with the receipt of each paper in one line: on standard error where standard output is data. Of several
 * papers each line names its own.
 */
export async function writeReadings(
  papers: readonly Paper[],
  ports: Ports,
  { isData }: { isData: boolean },
): Promise<void> {
  const lines = papers.map((paper, index) => {
    const name = papers.length > 1 ? `${nameOf(paper) ?? `Paper ${index + 1}`}: ` : "";
    return `${showLine(`${name}${describeReading(paper)}`)}\n`;
  });
  if (isData) ports.error(lines.join(""));
  else await ports.out(lines.join(""));
}

import { readPaper } from "@pcplan/core";
import type { Paper } from "@pcplan/core/paper";
import { readDocument } from "@pcplan/documents";
import {
  listOfficePapers,
  listOfficeSeries,
  listPapers,
  loadOfficePaper,
  loadOfficeSeries,
  loadPaper,
  type SamplePaper,
} from "@pcplan/fixtures";

/** Papers that are read together, under the name of the paper or of the series. */
export interface NamedPapers {
  name: string;
  papers: Paper[];
}

async function toPaper({ name, bytes }: SamplePaper): Promise<Paper> {
  const read = await readPaper(bytes, { readDocument, name });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

const readAll = (samples: readonly SamplePaper[]): Promise<Paper[]> =>
  Promise.all(samples.map(toPaper));

/** Reads every paper of an office in the fixtures, each alone. */
export function readOfficePapers(): Promise<NamedPapers[]> {
  return Promise.all(
    listOfficePapers().map(async (name) => ({
      name,
      papers: await readAll([await loadOfficePaper(name)]),
    })),
  );
}

/** Reads every series in the fixtures: the two papers of the panel, and those of the invented offices. */
export async function readSampleSeries(): Promise<NamedPapers[]> {
  const panel = await Promise.all(listPapers().map((name) => loadPaper(name)));
  const offices = await Promise.all(
    listOfficeSeries().map(async (name) => {
      const { papers } = await loadOfficeSeries(name);
      return { name, papers: await readAll(papers) };
    }),
  );
  return [{ name: "panel", papers: await readAll(panel) }, ...offices];
}

import type { Paper } from "@pcplan/core/paper";
import { z } from "zod";
import {
  createIntakeShape,
  type PapersPart,
  readIntake,
  type ReadingOptions,
  reading,
  readSources,
  type RequestPorts,
  toReading,
  type Way,
} from "../request/index.js";
import type { Answer, Task } from "../work/types.js";
import { toRefusal } from "./answers.js";
import type { Route } from "./types.js";

/** The most bytes of one request that sends papers: some three hundred papers of sixty projects. */
export const LARGEST_PAPERS_REQUEST = 16 * 1024 * 1024;

/** The papers of a request that were read, and the paper before them where one is given. */
export interface GivenPapers {
  papers: Paper[];
  since: Paper | null;
}

/** What the options of a route give. */
export type OptionsOf<Shape extends z.ZodRawShape> = ReadingOptions & z.output<z.ZodObject<Shape>>;

/** A route that reads papers as the command reads those of its files. */
export interface PapersRouteParts<Shape extends z.ZodRawShape> extends Omit<
  Route,
  "intake" | "mostBytes" | "answer"
> {
  /** The papers that it takes, by name. */
  parts: readonly PapersPart[];
  /** How they may be sent; as JSON and as parts where it is left out. */
  ways?: readonly Way[];
  /** Its own options, beside those that say how papers are read. */
  options: Shape;
  /** Answers with what core makes of the papers. */
  work(given: GivenPapers, options: OptionsOf<Shape>, task: Task): Answer | Promise<Answer>;
}

/** Makes a route that reads papers. */
export function definePapersRoute<Shape extends z.ZodRawShape>({
  parts,
  ways = ["json", "parts"],
  options,
  work,
  ...about
}: PapersRouteParts<Shape>): Route {
  const own = z.object(options);
  const readingOptions = z.object(reading);
  const intake = createIntakeShape({
    parts,
    options: z.strictObject({ ...reading, ...options }),
    ways,
  });
  const answer = async (task: Task, ports: RequestPorts): Promise<Answer> => {
    const taken = await readIntake(task, intake);
    if (!taken.ok) return toRefusal(taken);
    const { sources } = taken.value;
    const chosen = readingOptions.parse(taken.value.options);
    const how = toReading(chosen);
    if (!how.ok) return toRefusal(how);
    const papers = await readSources(sources.get("papers") ?? [], how.value, ports);
    if (!papers.ok) return toRefusal(papers);
    const since = await readSources(sources.get("since") ?? [], how.value, ports);
    if (!since.ok) return toRefusal(since);
    const given = { papers: papers.value, since: since.value[0] ?? null };
    const mine = own.parse(taken.value.options);
    return work(given, { ...chosen, ...mine }, task);
  };
  return { ...about, intake, mostBytes: LARGEST_PAPERS_REQUEST, answer };
}

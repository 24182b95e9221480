/** A row as the paper prints it. */
export type Row = readonly [
  title: string,
  objective: string,
  forecast: string,
  status: string,
  rating: string,
  comment: string,
];

/** One paper of an invented office: what it prints, in the order in which it prints it. */
export interface PlantedPaper {
  /** The day of its meeting, as printed and as `YYYY-MM-DD`. */
  day: readonly [printed: string, date: string];
  /** Lines before the table. */
  lines: readonly string[];
  rows: readonly Row[];
  /** Lines after the table, such as a table of other things. */
  after?: readonly string[];
}

/** What a careful reader finds between a paper and the next. */
export interface PlantedStep {
  /** Each event as `kind: title`, the title as the later paper has it, or the earlier where it is gone. */
  events: readonly string[];
  /** By how many months forecasts moved, by title: nearest and farthest ends. */
  slippage: Readonly<Record<string, readonly [number, number]>>;
}

/** An office with six papers and what is true of them, written down before any program read them. */
export interface PlantedOffice {
  name: string;
  papers: readonly PlantedPaper[];
  steps: readonly PlantedStep[];
  /** The faults, as `day of the paper | code: what it concerns`; of a fault across papers, the day of the paper that its place is in. */
  faults: readonly string[];
  /** Rules that the decoys look like, with the title that each must leave alone in every paper. */
  decoys: readonly string[];
  toText(paper: PlantedPaper): string;
}

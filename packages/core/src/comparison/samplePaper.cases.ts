import { aPaper, type HeadlineParts, type ProjectParts } from "../paper/aPaper.cases.js";
import type { Paper } from "../paper/index.js";

export type Words = ProjectParts & { title: string };
export type Lists = NonNullable<HeadlineParts["lists"]>;

/** A paper of the rows given, whose headline states the lists given and nothing else. */
export function paper(rows: Words[], lists: Lists = {}, parts: Partial<Paper> = {}): Paper {
  return { ...aPaper({ headline: { lists }, projects: rows }), ...parts };
}

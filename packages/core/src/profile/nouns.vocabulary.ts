/** A word for what a paper reports on, in its two numbers. */
export interface ProjectNoun {
  /** One of them. */
  one: string;
  /** Several of them. */
  many: string;
}

/**
 * What offices call the things on which they report, folded. Counts, lists and headings speak any of them; a profile may
 * add its own.
 */
export const projectNouns: readonly ProjectNoun[] = [
  { one: "project", many: "projects" },
  { one: "action", many: "actions" },
  { one: "activity", many: "activities" },
  { one: "initiative", many: "initiatives" },
  { one: "scheme", many: "schemes" },
  { one: "workstream", many: "workstreams" },
  { one: "work stream", many: "work streams" },
  { one: "commitment", many: "commitments" },
  { one: "deliverable", many: "deliverables" },
  { one: "milestone", many: "milestones" },
  { one: "programme", many: "programmes" },
  { one: "prosiect", many: "prosiectau" },
  { one: "menter", many: "mentrau" },
  { one: "gweithgaredd", many: "gweithgareddau" },
  { one: "ymrwymiad", many: "ymrwymiadau" },
  { one: "cam gweithredu", many: "camau gweithredu" },
];

import type { RuleCatalogue } from "../types.js";

export interface DecisionGapValues {
  /** The first of the numbers that are not listed. */
  first: number;
  /** The last of them; the first again where it is one number. */
  last: number;
  /** What stands around the number in a reference of this series, such as “/2021”; mostly nothing. */
  of: string;
  /** The references between which they lie, as printed. */
  between: readonly [lower: string, higher: string];
}

export const decisionGapWords: RuleCatalogue<DecisionGapValues> = {
  en: {
    title: "Decision numbers are not listed here",
    why: "A member who counts the numbers will ask for the ones between; most have a plain reason.",
    question: {
      one: ({ about }) =>
        `The numbers of the decisions in this paper pass over ${about}. Where can that be read?`,
      many: (count) =>
        `In ${count} places decision numbers are not listed in the paper. Where can these decisions be read?`,
    },
    about: (values) => `${sayNumbers(values)}${values.of}`,
    together: {
      all: () => "These decision numbers lie between others and are not listed here:",
      row: (values) => `${sayNumbers(values)}${values.of}`,
    },
    message: (values) => {
      const [lower, higher] = values.between;
      return values.first === values.last
        ? `Decision ${sayNumbers(values)}, between ${lower} and ${higher}, is not listed here.`
        : `Decisions ${sayNumbers(values)}, between ${lower} and ${higher}, are not listed here.`;
    },
    advice: () =>
      "Nothing to do where they stand in another paper, are restricted, or the numbers were not used; a line that says so saves the question.",
  },
  cy: {},
};

function sayNumbers({ first, last }: DecisionGapValues): string {
  if (first === last) return String(first);
  return `${first} ${last === first + 1 ? "and" : "to"} ${last}`;
}

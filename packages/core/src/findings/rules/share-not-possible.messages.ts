import type { RuleCatalogue } from "../types.js";

/** A count that lies next to the share, with the whole percentage that it gives. */
export interface NearShare {
  /** The count. */
  count: number;
  /** The share that it gives, as a whole percentage. */
  percent: number;
}

/** Another total of the headline of which a count does give the share. */
export interface OtherTotal {
  /** Which total of the headline. */
  of: "completed" | "current" | "candidate" | "onHold";
  /** The count. */
  count: number;
  /** The total as stated. */
  total: number;
}

export interface ShareNotPossibleValues {
  /** The share as stated. */
  percent: number;
  /** The words beside it; `null` where there are none. */
  label: string | null;
  /** The projects of which it is a share, such as `current`. */
  of: string;
  /** How many of them the paper states. */
  total: number;
  /** The counts on either side of the share. */
  near: NearShare[];
  /** Empty where no other total gives the share. */
  others: OtherTotal[];
}

const totalNames: Readonly<Record<OtherTotal["of"], string>> = {
  completed: "completed",
  current: "current",
  candidate: "candidate",
  onHold: "on-hold",
};

export const shareNotPossibleWords: RuleCatalogue<ShareNotPossibleValues> = {
  en: {
    title: "No count out of the stated total gives this share",
    why: "Only some percentages are possible out of a known total; any other means that the share, the total or the words beside them need checking.",
    question: {
      one: ({ found }, { others }) =>
        others.length === 1
          ? null
          : `The paper states a share of ${found}. Which total was it worked out from?`,
      many: (count) =>
        `${count} shares fit no count out of the totals stated. Which totals were they worked out from?`,
    },
    about: ({ percent, label }) =>
      label === null ? `a share of ${percent}%` : `share for ${label}`,
    message: ({ percent, label, of, total, near }, { many }) => {
      const said =
        label === null ? `${percent}%, without words beside it` : `${percent}% for ${label}`;
      return `The paper states ${said}. Of its ${total} ${of} ${many} no count gives that: ${near.map(sayNear).join(", ")}.`;
    },
    expected: ({ total }) => `a share that a count out of ${total} gives`,
    advice: ({ percent, others }) =>
      others.length > 0
        ? `Say what it is a share of; ${others.map(sayOther).join(", ")} ${percent}%.`
        : "Check the share and its total, and print the counts beside it.",
  },
  cy: {},
};

const sayNear = ({ count, percent }: NearShare) =>
  `${count} ${count === 1 ? "is" : "are"} ${percent}%`;

const sayOther = ({ of, count, total }: OtherTotal) =>
  `${count} of the ${total} ${totalNames[of]} ones would be`;

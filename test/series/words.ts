import type { Maker, Random, Row } from "./types.js";

const TOPICS = "Rural,Youth,Retail,Digital,Road,Night,River,Market,School,Harbour,Island".split(
  ",",
);
const MATTERS = "Crime,Safety,Housing,Custody,Training,Mediation,Outreach,Evidence".split(",");
const FORMS = "Review,Strategy,Survey,Pilot,Framework,Toolkit,Panel".split(",");
const PLACES = "Portsmouth,Southampton,Winchester,Ryde,Cowes,Fareham".split(",");
export const STRANDS = "Communities,Policing,Big Issues".split(",");
export const DATES = [
  "Q1 2019",
  "Jun 2019",
  "2020",
  "7 March 2021",
  "Q3 2021",
  "H1 2022",
  "late 2022",
];
const OTHER_WORDS = ["", "TBD", "Ongoing", "Q5 2019"];

/** A random number generator that gives the same numbers for the same seed (a linear congruence). */
export function toRandom(seed: number): Random {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const pick = <T>(list: readonly T[], random: Random): T => {
  const found = list[random(list.length)];
  if (found === undefined) throw new Error("There is nothing to pick from.");
  return found;
};

/** What tells a project from one that is called almost the same. */
const TAILS = [
  "",
  "",
  " Phase 1",
  " Phase Two",
  " 2019/20",
  ...PLACES.map((place) => ` - ${place}`),
];

/** A title that no other row has ever had, though its words are those of many. */
export function newTitle(maker: Maker): string {
  const { random } = maker;
  const number = ++maker.count;
  const name = String.fromCharCode(65 + (number % 26), 97 + (Math.floor(number / 26) % 26), 110);
  const words = [TOPICS, MATTERS, FORMS].map((list) => pick(list, random));
  return `${words.join(" ")} ${name}${pick(TAILS, random)}`;
}

/** The title of another project that differs in its phase, year or place alone; `null` where it has none. */
export function lookAlike(title: string): string | null {
  const next = title
    .replace("Phase 1", "Phase 3")
    .replace("Phase Two", "Phase Three")
    .replace("2019/20", "2020/21")
    .replace(/ - \w+$/, " - Basingstoke");
  return next.toLowerCase() === title.toLowerCase() ? null : next;
}

export function newRow(maker: Maker, parts: Partial<Row> = {}): Row {
  const { random } = maker;
  return {
    project: ++maker.count,
    title: newTitle(maker),
    objective: `Make ${pick(MATTERS, random).toLowerCase()} better in ${pick(PLACES, random)}`,
    strand: pick(STRANDS, random),
    stage: "current",
    forecast: pick([...DATES, ...OTHER_WORDS], random),
    deadline: null,
    rag: "Green",
    ...parts,
  };
}

import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

const decision = (title: string, summary: string) => ({ decisions: [{ title, summary }] });
const TITLE = "Aligning the timescales of three out of court disposals (OoCD)";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample(
      "three disposals, and two by name",
      decision(TITLE, "Agreed that 'Project CARA' and 'Women in Need' (WiN) shall both run on."),
    ),
    paperExample(
      "four pilots, and three by name",
      decision("Four rural pilots", "Agreed to extend “Dale”, “Fell” and “Moss” to March."),
    ),
  ],
  silent: [
    paperExample(
      "all three are named",
      decision(TITLE, "Agreed that 'CARA', 'WiN' and 'Turn' shall run on."),
    ),
    paperExample(
      "the third is named without marks",
      decision(TITLE, "Agreed that 'CARA', 'WiN' and cannabis courses shall run on."),
    ),
    paperExample(
      "the summary counts them too",
      decision(TITLE, "All three, with 'CARA' and 'WiN'."),
    ),
    paperExample("one is named, perhaps their programme", decision("Three vans", "For 'Drive'.")),
    paperExample(
      "names that do not stand in one list",
      decision("Three vans", "For 'Drive', which the board of 'Edge' asked for."),
    ),
    paperExample("possessives", decision("Three vans", "The force's and the council's share.")),
  ],
};

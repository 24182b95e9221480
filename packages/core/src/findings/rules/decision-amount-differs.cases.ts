import { paperExample, type RuleCases } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("£1.8m against £1,600,000", {
      decisions: [{ title: "Grant of £1.8m", summary: "Agreed £1,600,000." }],
    }),
    paperExample("£44,000 against £44,500", {
      decisions: [{ title: "Grant of £44,000", summary: "Agreed £44,500." }],
    }),
    paperExample("the column against the summary", {
      decisions: [
        {
          title: "Mentors",
          summary: "Agreed £10,000 for mentors.",
          amounts: [
            {
              text: "12,000",
              amount: "12000.00",
              currency: "GBP",
              qualifiers: [],
              role: "approved",
              isReserveTransfer: false,
              in: "amount",
              start: 0,
              end: 6,
            },
          ],
        },
      ],
    }),
  ],
  silent: [
    columnExample("12,600", "Uniforms for 420 pupils at £30 each."),
    columnExample("9,000", "Approved; the kits cost £4.50 each"),
    columnExample("91,200", "228 tablets at £400"),
    columnExample("96,000", "Agreed £96,000 for year one; £100,000 for year two follows."),
    paperExample("a column and its parts in the summary", {
      decisions: [
        {
          title: "Hub",
          summary: "Agreed £5,000 for chairs and £7,000 for desks.",
          amounts: [
            {
              text: "£12,000",
              amount: "12000.00",
              currency: "GBP",
              qualifiers: [],
              role: "approved",
              isReserveTransfer: false,
              in: "amount",
              start: 0,
              end: 7,
            },
          ],
        },
      ],
    }),
    paperExample("the same money said twice", {
      decisions: [{ title: "Grant of £1.8m", summary: "Agreed £1,800,000." }],
    }),
    paperExample("the title is rounded", {
      decisions: [{ title: "Grant of £1.8m", summary: "Agreed £1,795,250." }],
    }),
    paperExample("the summary says it in parts", {
      decisions: [{ title: "Grant of £3m", summary: "Agreed £1m for boats and £2m for cars." }],
    }),
    paperExample("no amount in the summary", {
      decisions: [{ title: "Grant of £3m", summary: "Agreed." }],
    }),
  ],
};

/** A decision whose amount stands in a column, with the words beside it. */
function columnExample(text: string, summary: string) {
  const column = {
    text,
    amount: `${text.replace(",", "")}.00`,
    currency: "GBP",
    role: "approved",
    isReserveTransfer: false,
    in: "amount",
    start: 0,
    end: text.length,
  } as const;
  return paperExample(`${text} in the column beside “${summary}”`, {
    decisions: [{ title: "Equipment", summary, amounts: [{ ...column, qualifiers: [] }] }],
  });
}

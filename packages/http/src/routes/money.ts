import { parseAmounts } from "@pcplan/core/money";
import { defineTextsRoute } from "./defineTextsRoute.js";

/** Reads the amounts in texts. */
export const money = defineTextsRoute({
  path: "/v1/money",
  summary: "Reads the amounts in texts, exact to the penny.",
  command: "money",
  options: {},
  result: {
    type: "object",
    properties: {
      text: { type: "string", description: "The text that was read, as given." },
      amounts: { type: "array", items: { $ref: "#/$defs/Amount" } },
      problems: { type: "array", items: { $ref: "#/$defs/Problem" } },
    },
    required: ["text", "amounts", "problems"],
    additionalProperties: false,
  },
  examples: [{ summary: "Two texts", body: { texts: ["up to £350k a year", "£1,00,000"] } }],
  read: (text) => parseAmounts(text),
});

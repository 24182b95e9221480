import { comparisonSchema } from "@pcplan/core/comparison/schema";
import { dashboardSchema } from "@pcplan/core/dashboard/schema";
import { checkSchema, findingSchema } from "@pcplan/core/findings/schema";
import { decisionSchema } from "@pcplan/core/decision/schema";
import { forecastSchema } from "@pcplan/core/forecast/schema";
import { ledgerSchema } from "@pcplan/core/ledger/schema";
import { amountSchema } from "@pcplan/core/money/schema";
import { paperSchema, projectSchema } from "@pcplan/core/paper/schema";
import { profileSchema } from "@pcplan/core/profile/schema";
import { reviewSchema } from "@pcplan/core/review/schema";
import { z } from "zod";
import { parseOptions } from "../commandOptions.js";
import { type Command, UsageError } from "../ports.js";

const schemas: Record<string, z.ZodType> = {
  amount: amountSchema,
  check: checkSchema,
  comparison: comparisonSchema,
  dashboard: dashboardSchema,
  decision: decisionSchema,
  finding: findingSchema,
  forecast: forecastSchema,
  ledger: ledgerSchema,
  paper: paperSchema,
  problem: paperSchema.shape.problems.element,
  profile: profileSchema,
  project: projectSchema,
  review: reviewSchema,
  spotlight: paperSchema.shape.spotlights.element,
};

export const schema: Command = async (args, ports) => {
  const [name, ...more] = parseOptions(args, ["json"]).positionals;
  if (more.length > 0) throw new UsageError("schema takes one name or none.");
  const names = name === undefined ? Object.keys(schemas) : [name];
  const found = names.map((one) => [one, toSchema(one)] as const);
  await ports.out(
    `${JSON.stringify(name === undefined ? Object.fromEntries(found) : found[0]?.[1], null, 2)}\n`,
  );
  return 0;
};

function toSchema(name: string): unknown {
  const found = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!found)
    throw new UsageError(
      `There is no schema “${name}”; there are ${Object.keys(schemas).join(", ")}.`,
    );
  return z.toJSONSchema(found, {
    target: "draft-2020-12",
    io: name === "profile" ? "input" : "output",
  });
}

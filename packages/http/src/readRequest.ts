import type { Paper } from "@pcplan/core/paper";
import { paperSchema } from "@pcplan/core/paper/schema";
import { parseJson, type Result } from "@pcplan/core/result";
import { z } from "zod";

const TEXTS_EXPECTED = 'JSON such as {"texts":["Q2 2018"],"yearStart":1}';
const PAPERS_EXPECTED =
  'JSON such as {"papers":[…]}, with each paper in the shape of the schema “paper”';

const textsRequest = z.strictObject({
  texts: z.array(z.string()),
  yearStart: z.union([z.literal(1), z.literal(4)]).optional(),
});
const papersRequest = z.strictObject({ papers: z.array(paperSchema) });
const checksRequest = papersRequest.extend({
  asOf: z.iso.date().nullable().optional(),
  yearStart: z.union([z.literal(1), z.literal(4)]).optional(),
});
const pairRequest = z.strictObject({ papers: z.tuple([paperSchema, paperSchema]) });

export type TextsRequest = z.infer<typeof textsRequest>;

/** Reads the body of a request that sends texts; fields that are not known are refused. */
export function readTextsRequest(body: string): Result<TextsRequest> {
  return parseJson(textsRequest, body, TEXTS_EXPECTED);
}

/** Reads the body of a request that sends any number of papers. */
export function readPapersRequest(body: string): Result<{ papers: Paper[] }> {
  return parseJson(papersRequest, body, PAPERS_EXPECTED);
}

/** Reads the body of a request that sends papers to be checked, with the options of the command's flags. */
export function readChecksRequest(body: string): Result<z.infer<typeof checksRequest>> {
  return parseJson(checksRequest, body, PAPERS_EXPECTED);
}

/** Reads the body of a request that sends exactly two papers. */
export function readPairRequest(body: string): Result<{ papers: [Paper, Paper] }> {
  return parseJson(pairRequest, body, `${PAPERS_EXPECTED}, two of them`);
}

import { z } from "zod";
import { createIntakeShape, readIntake } from "../request/index.js";
import { ofList, toJsonAnswer, toRefusal } from "./answers.js";
import type { Route } from "./types.js";
import type { JsonSchemaObject } from "@pcplan/core/schemas";

/** The most bytes of one request that sends texts. */
export const LARGEST_TEXTS_REQUEST = 1024 * 1024;

/** The most texts of one request. */
export const MOST_TEXTS = 10_000;

const texts = z.array(z.string()).max(MOST_TEXTS);

/** A route that reads texts, each on its own. */
export interface TextsRouteParts<Shape extends z.ZodRawShape> extends Omit<
  Route,
  "intake" | "mostBytes" | "answer" | "answers"
> {
  /** Its options beside the texts. */
  options: Shape;
  /** What one result is. */
  result: JsonSchemaObject;
  /** Reads one text. */
  read(text: string, options: z.output<z.ZodObject<Shape>>): unknown;
}

/** Makes a route that reads texts: `{"texts":[…]}` in, `{"results":[…]}` out, in the same order. */
export function defineTextsRoute<Shape extends z.ZodRawShape>({
  options,
  result,
  read,
  ...about
}: TextsRouteParts<Shape>): Route {
  const own = z.object(options);
  const given = z.object({ texts });
  const intake = createIntakeShape({
    options: z.strictObject({ texts, ...options }),
    ways: ["json"],
  });
  return {
    ...about,
    intake,
    mostBytes: LARGEST_TEXTS_REQUEST,
    answers: [ofList("results", result)],
    async answer(task) {
      const taken = await readIntake(task, intake);
      if (!taken.ok) return toRefusal(taken);
      const chosen = own.parse(taken.value.options);
      const results = given.parse(taken.value.options).texts.map((text) => read(text, chosen));
      return toJsonAnswer({ results });
    },
  };
}

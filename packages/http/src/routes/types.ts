import type { JsonSchemaObject } from "@pcplan/core/schemas";
import type { IntakeShape, RequestPorts } from "../request/index.js";
import type { Answer, Task } from "../work/types.js";

/** What a route answers with, of one media type. */
export interface AnswerShape {
  /** The media type. */
  mediaType: string;
  /** What it is, as JSON Schema that refers to the shapes of core by `#/$defs/…`. */
  schema: JsonSchemaObject;
}

/** A request that the documentation shows and a test runs. */
export interface RouteExample {
  /** What it shows, in a few words. */
  summary: string;
  /** The JSON of its body. */
  body: unknown;
}

/** One route: an address, what it takes, what it gives, and what makes the one of the other. */
export interface Route {
  /** Its address. */
  path: `/${string}`;
  /** What it does, in a line. */
  summary: string;
  /** What the same is called on the command line. */
  command: string;
  /** What it takes. */
  intake: IntakeShape;
  /** The most bytes of a request. */
  mostBytes: number;
  /** What it answers with; several are chosen from by the request. */
  answers: readonly AnswerShape[];
  /** Requests for the documentation. */
  examples: readonly RouteExample[];
  /** Answers one request. */
  answer(task: Task, ports: RequestPorts): Promise<Answer>;
}

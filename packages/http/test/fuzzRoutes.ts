import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { createApp } from "../src/index.js";
import { arbitraryOf, type Schema, spoil } from "./arbitraryRequest.ts";

interface Content {
  content?: Record<string, { schema: Schema }>;
}

interface Operation {
  requestBody: Content;
  responses: Record<string, Content>;
}

const app = createApp();
const response = await app.request("/openapi.json");
const document = (await response.json()) as {
  paths: Record<string, { post?: Operation }>;
  components: { schemas: Record<string, Schema> };
};

const ajv = new Ajv2020.default({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: "https://pcplan.test/openapi" });

const validate = (schema: Schema, value: unknown): boolean => {
  const own = JSON.stringify(schema).replaceAll('"#/', '"https://pcplan.test/openapi#/');
  return ajv.validate(JSON.parse(own) as object, value) === true;
};

const operations = Object.entries(document.paths).flatMap(([path, { post }]) =>
  post?.requestBody.content?.["application/json"] ? [{ path, operation: post }] : [],
);

/** The addresses that take JSON. */
export const fuzzedPaths = operations.map(({ path }) => path);

/** Sends so many requests that an address takes or almost takes; gives the statuses, and throws at a wrong answer. */
export async function fuzzRoute(
  path: string,
  settings: { numRuns: number; seed?: number },
): Promise<Map<number, number>> {
  const found = operations.find((one) => one.path === path)?.operation;
  const schema = found?.requestBody.content?.["application/json"]?.schema ?? {};
  const fits = arbitraryOf(schema, document.components.schemas);
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fc.oneof(fits, fits.chain(spoil)), async (value) => {
      const answer = await app.request(path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(value),
      });
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const [mediaType = ""] = (answer.headers.get("content-type") ?? "").split(";");
      const stated = found?.responses[answer.status]?.content?.[mediaType]?.schema;
      if (answer.status >= 500 || stated === undefined)
        throw new Error(`The status ${answer.status} with ${mediaType}.`);
      const given = mediaType.endsWith("json") ? await answer.json() : await answer.text();
      if (!validate(stated, given))
        throw new Error(`${ajv.errorsText()} in ${JSON.stringify(given)}`);
    }),
    settings,
  );
  return statuses;
}

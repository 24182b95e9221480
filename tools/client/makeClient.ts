// Writes the types of the client of the HTTP service, from its OpenAPI document.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";

const HEAD = "// Made of the service's OpenAPI document by `pnpm client`; do not edit.\n";

/** Where the types stand. */
export const target = fileURLToPath(
  new URL("../../packages/http/src/client/paths.ts", import.meta.url),
);

/** What a file is in a browser and in Node. */
const blob = ts.factory.createTypeReferenceNode("Blob");

/** Makes the types of an OpenAPI document. */
export async function makeTypes(document: object): Promise<string> {
  const nodes = await openapiTS(document as OpenAPI3, {
    alphabetize: true,
    transform: ({ format }) => (format === "binary" ? blob : undefined),
  });
  return `${HEAD}${astToString(nodes)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { createApp } = await import("../../packages/http/dist/index.js");
  const response = await createApp().request("/openapi.json");
  writeFileSync(target, await makeTypes(await response.json()));
}

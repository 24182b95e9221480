import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "./paths.js";

/** Which service is asked, and how. */
export interface ClientOptions {
  /** Where the service is, such as `http://127.0.0.1:8080`. */
  baseUrl: string;
  /** A token that the service knows, where it asks for one. */
  token?: string;
  /** What sends a request; the `fetch` of the caller's environment where it is left out. */
  fetch?: (request: Request) => Promise<Response>;
}

/** A client whose addresses, requests and answers are those of the service's OpenAPI document. */
export type ServiceClient = Client<paths>;

/**
 * Makes a typed client of the service, for browsers and for Node. A body with a file in it is sent as multipart, any
 * other as JSON.
 * @example
 * const answer = async () => Response.json({ results: [{ text: "", kind: "blank" }] });
 * const client = createClient({ baseUrl: "http://127.0.0.1:8080", fetch: answer });
 * const { data } = await client.POST("/v1/forecasts", { body: { texts: [""] } });
 * data.results[0].kind; // => "blank"
 */
export function createClient({ baseUrl, token, fetch }: ClientOptions): ServiceClient {
  return createFetchClient<paths>({
    baseUrl,
    bodySerializer: toBody,
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
    ...(fetch === undefined ? {} : { fetch }),
  });
}

function toBody(body: unknown): BodyInit {
  if (body instanceof Blob || body instanceof FormData) return body;
  const entries = Object.entries(body ?? {}).map(
    ([name, value]) => [name, [value].flat()] as const,
  );
  return entries.some(([, values]) => values.some((value) => value instanceof Blob))
    ? toForm(entries)
    : JSON.stringify(body);
}

function toForm(entries: readonly (readonly [name: string, values: unknown[]])[]): FormData {
  const form = new FormData();
  for (const [name, values] of entries)
    for (const value of values)
      if (value instanceof Blob) form.append(name, value);
      else if (value !== undefined) form.append(name, toWords(value));
  return form;
}

const toWords = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value);

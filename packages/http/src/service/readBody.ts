import { type Result, success } from "@pcplan/core/result";
import { createRefusal } from "../problems/index.js";

/** The bytes that a request says it has; `null` where it says nothing that can be relied on. */
export function statedLength(request: Request): number | null {
  const stated = request.headers.get("content-length");
  return stated !== null && /^\d{1,15}$/.test(stated) ? Number(stated) : null;
}

/** Reads the body of a request and no more of it than is allowed; one that states too much is refused unread. */
export async function readBody(request: Request, most: number): Promise<Result<Uint8Array>> {
  const length = statedLength(request);
  if (length !== null && length > most) return createRefusal("request-too-large", { most });
  try {
    return length === null
      ? await readStream(request, most)
      : success(new Uint8Array(await request.arrayBuffer()));
  } catch {
    return createRefusal("request-incomplete", {});
  }
}

async function readStream(request: Request, most: number): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) return createRefusal("request-too-large", { most });
    chunks.push(chunk);
  }
  return success(Buffer.concat(chunks));
}

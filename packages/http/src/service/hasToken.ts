import { createHash, timingSafeEqual } from "node:crypto";

/**
 * Says whether a header Authorization has one of the tokens, whose SHA-256 are known: as `Bearer`, for programs, or as
 * the password of `Basic`, which browsers ask people for.
 */
export function hasToken(authorization: string | null, tokens: readonly string[]): boolean {
  const token = readToken(authorization ?? "");
  if (token === null) return false;
  const digest = createHash("sha256").update(token).digest();
  return tokens.filter((one) => timingSafeEqual(Buffer.from(one, "hex"), digest)).length > 0;
}

function readToken(authorization: string): string | null {
  const [scheme = "", words = "", ...more] = authorization.split(" ");
  if (words === "" || more.length > 0) return null;
  if (scheme.toLowerCase() === "bearer") return words;
  if (scheme.toLowerCase() !== "basic") return null;
  const decoded = Buffer.from(words, "base64").toString();
  const colon = decoded.indexOf(":");
  return colon < 0 ? null : decoded.slice(colon + 1);
}

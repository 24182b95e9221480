/** The media type of JSON. */
export const JSON_TYPE = "application/json";

/** The media type of a request of several parts, as forms send it. */
export const PARTS_TYPE = "multipart/form-data";

/** A media type without what follows it, in small letters; empty where none is stated. */
export function nameOf(mediaType: string | null): string {
  return (mediaType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/**
 * Says whether a media type is JSON, also of a shape of its own such as `application/vnd.x+json`.
 */
export function isJsonType(mediaType: string | null): boolean {
  const name = nameOf(mediaType);
  return name === JSON_TYPE || (name.startsWith("application/") && name.endsWith("+json"));
}

/** Says whether a media type is that of a request of several parts. */
export function isPartsType(mediaType: string | null): boolean {
  return nameOf(mediaType) === PARTS_TYPE;
}

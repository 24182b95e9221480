import {
  type UnreadKind,
  unreadKindCodes,
  unreadKinds,
  type UnreadKindWords,
} from "./unreadKinds.vocabulary.js";

/** How an office file of the old kind starts, and a new one that is locked, which is packed in such a file. */
const OLD_OFFICE = unreadKinds["old-office"].starts[0];

/** The names in the directory of such a file stand at multiples of so many bytes. */
const DIRECTORY_ENTRY = 128;

/** The part that holds a locked file. */
const LOCKED_PART = "EncryptedPackage";

/** True of an office file that is locked by a password. */
export function isLocked(bytes: Uint8Array, start: string): boolean {
  return start.startsWith(OLD_OFFICE) && hasEntry(bytes, LOCKED_PART);
}

/**
 * The kind of a file that is known by its bytes and not read; `null` where it is none.
 * @param start the file's first bytes, each as one sign
 */
export function findUnreadKind(bytes: Uint8Array, start: string): UnreadKind | null {
  const isOld = start.startsWith(OLD_OFFICE);
  return findCode(({ starts = [], startsAt = 0, entry }) =>
    entry === undefined
      ? starts.some((sign) => start.startsWith(sign, startsAt))
      : isOld && hasEntry(bytes, entry),
  );
}

/** The same for a packed file, by its parts and the media type that it states of itself. */
export function findUnreadPackage(parts: readonly string[], mediaType: string): UnreadKind | null {
  return findCode(
    (kind) =>
      kind.mediaType?.test(mediaType) === true || parts.some((name) => kind.part?.test(name)),
  );
}

/** The same for a text, by how it starts. */
export function findUnreadText(text: string): UnreadKind | null {
  return findCode(
    (kind) => kind.text?.test(text) === true || (kind.isMail === true && isMail(text)),
  );
}

function findCode(isKind: (kind: UnreadKindWords) => boolean): UnreadKind | null {
  return unreadKindCodes.find((code) => isKind(unreadKinds[code])) ?? null;
}

/** Names stand in two bytes a sign. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const signs = [...`${name}\0`];
  for (let at = 0; at < bytes.length; at += DIRECTORY_ENTRY)
    if (signs.every((sign, index) => (bytes[at + 2 * index] ?? 0) === sign.charCodeAt(0)))
      return true;
  return false;
}

/** A line of a mail's head, or one that goes on with it. */
const HEAD_LINE = /^(?:[A-Za-z][\w-]{0,60}:|[ \t])/;

/** Lines that mails have and papers have not. */
const MAIL_LINE = /^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To):/i;

function isMail(text: string): boolean {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => line.trim() === "");
  const head = lines.slice(0, end < 0 ? lines.length : end);
  return head.every((line) => HEAD_LINE.test(line)) && head.some((line) => MAIL_LINE.test(line));
}

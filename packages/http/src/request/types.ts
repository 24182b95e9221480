import type { Paper } from "@pcplan/core/paper";
import type { Guard } from "@pcplan/documents";

/** What the reading of a request may use beside the request. */
export interface RequestPorts {
  /** Turns the bytes of a file into a document, out of harm's way. */
  readDocument: Guard["read"];
}

/** A paper as a request has it: already a Paper, or a file that is to be read. */
export type Source =
  | {
      /** A Paper as JSON. */
      kind: "paper";
      /** It. */
      paper: Paper;
    }
  | {
      /** A file. */
      kind: "file";
      /** Its name; `null` where it has none. */
      name: string | null;
      /** Its media type, where one is stated. */
      mediaType: string | null;
      /** The whole of it. */
      bytes: Uint8Array;
    };

/** The papers that a request may have under one name. */
export interface PapersPart {
  /** The name: `papers`, or another for one paper that has a role of its own. */
  name: "papers" | "since";
  /** What they are, in words. */
  about: string;
  /** The fewest. */
  least: number;
  /** The most. */
  most: number;
}

/** What a request holds, before its files are read. */
export interface Intake {
  /** The papers by the name of their part. */
  sources: ReadonlyMap<string, readonly Source[]>;
  /** The options, as their schema gives them. */
  options: Record<string, unknown>;
}

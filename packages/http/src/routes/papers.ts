import { withoutLeads } from "@pcplan/core/paper";
import { z } from "zod";
import { ofShape, toJsonAnswer } from "./answers.js";
import { definePapersRoute } from "./definePapersRoute.js";

/** Reads one file as a paper. */
export const papers = definePapersRoute({
  path: "/v1/papers",
  summary:
    "Reads a paper of any kind that pcplan reads: the file is the body, or the part “papers”.",
  command: "extract --json",
  parts: [{ name: "papers", about: "The paper", least: 1, most: 1 }],
  ways: ["parts", "file"],
  options: { leads: z.boolean().optional() },
  answers: [ofShape("Paper")],
  examples: [],
  work({ papers: [paper] }, { leads }) {
    return toJsonAnswer(paper === undefined || leads ? paper : withoutLeads(paper));
  },
});

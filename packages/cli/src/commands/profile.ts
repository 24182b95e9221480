import { buildRouteMap } from "@stricli/core";
import { infer } from "./profile/infer.js";
import { list } from "./profile/list.js";
import { show } from "./profile/show.js";

export const profile = buildRouteMap({
  routes: { list, show, infer },
  docs: {
    brief: "An area's way of writing: the profiles that come with pcplan, and drafts of more.",
  },
});

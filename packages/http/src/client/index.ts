export { type ClientOptions, createClient, type ServiceClient } from "./createClient.js";
export type { components, paths } from "./paths.js";

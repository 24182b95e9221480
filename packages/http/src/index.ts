export { createApp } from "./createApp.js";
export { type RunningService, serve, type ServeOptions } from "./serve.js";

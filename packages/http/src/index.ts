export { createApp } from "./createApp.js";

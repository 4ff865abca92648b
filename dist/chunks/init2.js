import { n as writeOrThrow, t as init } from "./init.js";

export { init };
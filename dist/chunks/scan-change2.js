import { t as scanChange } from "./scan-change.js";

export { scanChange };
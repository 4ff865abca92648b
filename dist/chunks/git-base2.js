import { t as gitBase } from "./git-base.js";

export { gitBase };
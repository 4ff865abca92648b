import { A as atLeast } from "./scan.js";

// src/engine/fails.ts
function fails({ findings }, { failOn }) {
	return failOn !== "never" && findings.some(({ severity }) => atLeast(severity, failOn));
}

export { fails as t };
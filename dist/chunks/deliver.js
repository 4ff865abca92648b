import { i as UsageFault } from "./program.js";

// src/cli/deliver.ts
async function deliver(text, output, io) {
	if (output === void 0) return await io.stdout(text);
	const fault = io.writeFile(output, text);
	if (fault !== void 0) throw new UsageFault(`cannot write "${output}": ${fault}`);
}

export { deliver as t };
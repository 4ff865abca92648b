#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
import { t as version } from "./chunks/version.generated.js";

// src/cli.ts
const argv = process.argv.slice(2);
if (argv.length === 1 && argv[0] === "--version") process.stdout.write(`${version}\n`);
else {
	const { setFlagsFromString } = await import("node:v8");
	if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=1000000");
	setFlagsFromString("--liftoff-only");
	const { main } = await import("./chunks/main.js");
	await main(argv);
}

export {  };
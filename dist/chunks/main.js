import "./rolldown-runtime.js";
import { t as nodeHost } from "./node-host.js";
import { t as writeText } from "./write-text.js";
import { c as plain } from "./sanitize.js";
import { n as parseArguments, r as UsageFault } from "./program.js";

// src/cli/run.ts
async function run(argv, io) {
	try {
		const invocation = parseArguments(argv, io.columns);
		switch (invocation.command) {
			case "text":
				await io.stdout(invocation.text);
				return 0;
			case "check": return await (await import("./check.js")).check(invocation, io);
			case "targets": return await (await import("./targets.js")).targets(invocation, io);
			case "config": return await (await import("./config.js")).config(invocation, io);
			case "explain": return await (await import("./explain.js")).explain(invocation, io);
			case "coverage": return await (await import("./coverage.js")).coverage(invocation, io);
			case "init": return await (await import("./init.js")).init(invocation, io);
		}
	} catch (error) {
		if (!(error instanceof UsageFault)) return await crashed(error, io);
		for (const line of error.message.split("\n")) await io.stderr(`promwire: ${plain(line)}\n`);
		return 2;
	}
}
async function crashed(error, io) {
	const lines = (error instanceof Error ? error.stack ?? error.message : String(error)).split("\n").map((line) => `  ${plain(line)}\n`);
	await io.stderr(`promwire: stopped by a fault of its own; please report it with these lines\n${lines.join("")}`);
	return 2;
}

// src/cli/main.ts
async function main(argv) {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
	process.exitCode = await run(argv, {
		host: nodeHost("."),
		stdout: (text) => written(process.stdout, text),
		stderr: (text) => written(process.stderr, text),
		stdin: readStdin,
		writeFile: writeText,
		isTTY: process.stdout.isTTY === true,
		columns: process.stdout.columns
	});
}
function written(stream, text) {
	return new Promise((resolve) => stream.write(text, () => resolve()));
}
async function readStdin() {
	process.stdin.setEncoding("utf8");
	let text = "";
	for await (const chunk of process.stdin) text += chunk;
	return text;
}

export { main };
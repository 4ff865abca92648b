import "./rolldown-runtime.js";
import { n as nodeHost, t as rulePage } from "./rule-page.js";
import { t as writeText } from "./write-text.js";
import { u as plain } from "./sanitize.js";
import { i as UsageFault, n as parseArguments } from "./program.js";

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
			case "worlds": return await (await import("./worlds.js")).worlds(invocation, io);
			case "coverage": return await (await import("./coverage.js")).coverage(invocation, io);
			case "baseline": return await (await import("./baseline.js")).baseline(invocation, io);
			case "init": return await (await import("./init2.js")).init(invocation, io);
			case "init external": return await (await import("./init-external.js")).initExternal(invocation, io);
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
	const host = nodeHost(".");
	process.exitCode = await run(argv, {
		host,
		baseAt: async (request) => (await import("./git-base2.js")).gitBase(".", request, host),
		stdout: (text) => written(process.stdout, text),
		stderr: (text) => written(process.stderr, text),
		stdin: readStdin,
		writeFile: writeText,
		rulePage,
		ask: process.stdin.isTTY && process.stderr.isTTY ? askPerson : void 0,
		isTTY: process.stdout.isTTY === true,
		columns: process.stdout.columns
	});
}
function written(stream, text) {
	return new Promise((resolve) => stream.write(text, () => resolve()));
}
async function askPerson(question) {
	const { createInterface } = await import("node:readline");
	const line = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	return await new Promise((resolve) => {
		line.on("close", () => resolve(void 0));
		line.question(question, (answer) => {
			resolve(answer);
			line.close();
		});
	});
}
async function readStdin() {
	process.stdin.setEncoding("utf8");
	let text = "";
	for await (const chunk of process.stdin) text += chunk;
	return text;
}

export { main };
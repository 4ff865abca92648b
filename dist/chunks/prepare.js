import { F as loadConfig, I as toldFault, n as rules } from "./scan.js";
import { o as offer } from "./git-ignored.js";
import { i as UsageFault, t as commandNames } from "./program.js";

// src/cli/prepare.ts
async function prepare(words, options, io) {
	const paths = words.filter((word) => word !== "-");
	const ruleIds = rules.map(({ id }) => id);
	const loaded = loadConfig(io.host, {
		...options,
		paths: words.length === 0 ? void 0 : paths
	}, ruleIds);
	if ("faults" in loaded) throw new UsageFault(loaded.faults.map(toldFault).join("\n"));
	const { config } = loaded;
	if (!words.includes("-")) return { config };
	return {
		config,
		stdin: {
			path: "<stdin>",
			text: await io.stdin()
		}
	};
}
function refuseUnusable({ missing, unusable }, io) {
	const sentences = [...missing.map((path) => missingPath(path, io)), ...unusable];
	if (sentences.length > 0) throw new UsageFault(sentences.join("\n"));
}
function missingPath(path, io) {
	const command = path.includes("/") ? "" : offer(path, commandNames);
	if (command !== "") return `no such file, folder or command: "${path}"${command}`;
	const files = io.host.list({
		paths: [],
		exclude: []
	}).files;
	return `no such file or folder: "${path}"${offer(path.replace(/\/+$/, ""), new Set(files.flatMap(withParents)))}`;
}
function withParents(file) {
	const steps = file.split("/");
	return steps.map((_, i) => steps.slice(0, i + 1).join("/"));
}

export { refuseUnusable as n, prepare as t };
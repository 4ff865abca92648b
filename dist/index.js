import "./chunks/rolldown-runtime.js";
import { n as setOutput, r as summary, t as getInput } from "./chunks/actions-core.js";
import { U as loadConfig, s as rules, t as scan } from "./chunks/scan.js";
import { d as offer, n as commandProperty, t as commandData, u as severities } from "./chunks/sanitize.js";
import { n as fails, t as titleOf } from "./chunks/title-of.js";
import { t as reporters } from "./chunks/reporters.js";
import { t as nodeHost } from "./chunks/node-host.js";
import { t as writeText } from "./chunks/write-text.js";
import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";

// src/action/inputs.ts
var InputFault = class extends Error {
	name = "InputFault";
};
function readInputs(get) {
	const text = (name) => get(name) || void 0;
	const lines = (name) => {
		const filled = get(name).split("\n").map((line) => line.trim()).filter((line) => line !== "");
		return filled.length === 0 ? void 0 : filled;
	};
	const choice = (name, words) => {
		const given = get(name);
		const word = words.find((candidate) => candidate === given);
		if (given === "" || word !== void 0) return word;
		throw new InputFault(`input "${name}" is "${given}", but must be one of ${words.join(", ")}${offer(given, words)}`);
	};
	return {
		paths: lines("paths"),
		exclude: lines("exclude"),
		configFile: text("config-file"),
		workingDirectory: text("working-directory") ?? ".",
		failOn: choice("fail-on", [...severities, "never"]),
		minSeverity: choice("min-severity", severities),
		annotations: choice("annotations", ["true", "false"]) !== "false",
		maxAnnotations: count(get("max-annotations")),
		jobSummary: choice("job-summary", [
			"always",
			"on-findings",
			"never"
		]) ?? "always",
		jsonFile: text("json-file")
	};
}
const mostAnnotations = 10;
function count(given) {
	if (given === "") return mostAnnotations;
	if (/^\d+$/.test(given) && Number(given) <= mostAnnotations) return Number(given);
	throw new InputFault(`input "max-annotations" is "${given}", but must be a number from 0 to ${mostAnnotations}`);
}

// src/action/relocate.ts
function relocate(report, folder) {
	const clean = below(folder, "");
	if (clean === "") return report;
	const name = (file) => below(folder, file);
	const span = (at) => ({
		...at,
		file: name(at.file)
	});
	return {
		...report,
		findings: report.findings.map((finding) => moved(finding, span)),
		suppressed: report.suppressed.map((finding) => moved(finding, span)),
		unproven: report.unproven.map((entry) => ({
			...entry,
			at: span(entry.at)
		})),
		notRead: report.notRead.map((entry) => ({
			...entry,
			file: name(entry.file)
		})),
		textOf: (file) => file.startsWith(clean) ? report.textOf(file.slice(clean.length)) : void 0,
		spanOf: (place) => span(report.spanOf(place))
	};
}
function below(folder, file) {
	const clean = folder.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
	return clean === "." || clean === "" ? file : `${clean}/${file}`;
}
function moved(finding, span) {
	const { at, related, edits } = finding;
	return {
		...finding,
		at: span(at),
		related: related.map((end) => ({
			...end,
			at: span(end.at)
		})),
		...edits === void 0 ? {} : { edits: edits.map((edit) => ({
			...edit,
			at: span(edit.at)
		})) }
	};
}

// src/action/run.ts
async function run(io) {
	const faults = [];
	try {
		const inputs = readInputs(io.input);
		const { host, config } = prepare(inputs, io);
		const scanned = await scan({
			host,
			config
		});
		refuseMissing(scanned);
		const report = relocate(scanned, inputs.workingDirectory);
		await tell(report, inputs, io);
		const failed = fails(report, config);
		io.output("conclusion", failed ? "failure" : "success");
		return failed ? 1 : 0;
	} catch (error) {
		if (error instanceof Unusable) faults.push(...error.faults);
		else if (error instanceof InputFault) faults.push({
			file: "",
			sentence: error.message
		});
		else throw error;
	}
	for (const fault of faults) await io.log(annotation(fault));
	io.output("conclusion", "error");
	return 2;
}
var Unusable = class extends Error {
	faults;
	constructor(faults) {
		super("the configuration cannot be used");
		this.faults = faults;
	}
};
function prepare(inputs, io) {
	const { workingDirectory } = inputs;
	const host = io.hostAt(workingDirectory);
	if (host === void 0) throw new InputFault(`input "working-directory" is "${workingDirectory}", but there is no such folder`);
	const loaded = loadConfig(host, inputs, rules.map(({ id }) => id));
	if ("faults" in loaded) throw new Unusable(loaded.faults.map((fault) => ({
		...fault,
		file: below(workingDirectory, fault.file)
	})));
	return {
		host,
		config: loaded.config
	};
}
function refuseMissing({ missing }) {
	if (missing.length === 0) return;
	throw new Unusable(missing.map((path) => ({
		file: "",
		sentence: `no such file or folder: "${path}"`
	})));
}
async function tell(report, inputs, io) {
	const { maxAnnotations, annotations, jobSummary, jsonFile } = inputs;
	const options = {
		color: false,
		width: 120,
		maxAnnotations,
		titleOf,
		...linkBase(io)
	};
	const text = reporters.terminal(report, options);
	await io.log(`::stop-commands::${io.token}\n${text}::${io.token}::\n`);
	if (annotations) await io.log(reporters.github(report, options));
	const markdown = reporters.markdown(report, options);
	if (jobSummary === "always" || jobSummary === "on-findings" && report.findings.length > 0) await io.summary(markdown);
	if (io.temporary !== void 0) write("summary-file", `${io.temporary}/promwire-summary.md`, markdown, io);
	if (jsonFile !== void 0) write("json-file", jsonFile, reporters.json(report, options), io);
	for (const severity of severities) {
		const count = report.findings.filter((finding) => finding.severity === severity).length;
		io.output(`${severity}-count`, String(count));
	}
	io.output("manifests-count", String(report.counts.manifests));
}
function write(output, path, text, io) {
	const fault = io.writeFile(path, text);
	if (fault !== void 0) throw new InputFault(`${output} "${path}": ${fault}`);
	io.output(output, path);
}
function linkBase({ env }) {
	const [server, repository, commit] = [
		"GITHUB_SERVER_URL",
		"GITHUB_REPOSITORY",
		"GITHUB_SHA"
	].map(env);
	if (!server || !repository || !commit) return {};
	return { linkBase: `${server}/${repository}/blob/${commit}` };
}
function annotation({ file, line, column, sentence }) {
	return `::error ${[...file === "" ? [] : [
		["file", file],
		["line", line ?? 1],
		["col", column ?? 1]
	], ["title", "promwire could not run"]].map(([key, value]) => `${key}=${commandProperty(String(value))}`).join(",")}::${commandData(sentence)}\n`;
}

// src/host/is-folder.ts
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

// src/action.ts
process.exitCode = await run({
	hostAt: (folder) => isFolder(folder) ? nodeHost(folder) : void 0,
	input: (name) => getInput(name),
	output: setOutput,
	log: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
	summary: async (markdown) => {
		if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown).write();
	},
	writeFile: writeText,
	temporary: process.env["RUNNER_TEMP"],
	env: (name) => process.env[name],
	token: randomUUID()
});

export {  };
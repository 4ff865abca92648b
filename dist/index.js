import "./chunks/rolldown-runtime.js";
import { n as setOutput, r as summary, t as getInput } from "./chunks/actions-core.js";
import { F as loadConfig, n as rules, t as scan } from "./chunks/scan.js";
import { t as severities } from "./chunks/finding.js";
import { t as fails } from "./chunks/fails.js";
import { n as annotationLines, r as titleOf, t as reporters } from "./chunks/reporters.js";
import { n as commandProperty, t as commandData, u as plain } from "./chunks/sanitize.js";
import { c as schemaUses, o as offer, r as versionFault } from "./chunks/git-ignored.js";
import { n as parseVersion } from "./chunks/version-number.js";
import { n as links, t as readEvent } from "./chunks/event.js";
import { t as scanChange } from "./chunks/scan-change.js";
import { S as targetSentences, v as notCompared, x as removedSentences, y as openedSentence } from "./chunks/ranked-findings.js";
import { s as show } from "./chunks/symbol.js";
import { t as gitBase } from "./chunks/git-base.js";
import { n as nodeHost, t as rulePage } from "./chunks/rule-page.js";
import { t as writeText } from "./chunks/write-text.js";
import { randomUUID } from "node:crypto";
import { setFlagsFromString } from "node:v8";
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
	const version = (name) => {
		const fault = get(name) === "" ? void 0 : versionFault(name, get(name));
		if (fault !== void 0) throw new InputFault(`input "${name}" ${fault}`);
		return parseVersion(get(name));
	};
	return {
		paths: lines("paths"),
		exclude: lines("exclude"),
		configFile: text("config-file"),
		workingDirectory: text("working-directory") ?? ".",
		failOn: choice("fail-on", [...severities, "never"]),
		minSeverity: choice("min-severity", severities),
		operatorVersion: version("operator-version"),
		prometheusVersion: version("prometheus-version"),
		kubernetesVersion: version("kubernetes-version"),
		schema: choice("schema", schemaUses),
		schemaLocation: lines("schema-location"),
		baseline: text("baseline"),
		scope: choice("scope", ["affected", "all"]),
		annotations: choice("annotations", ["true", "false"]) !== "false",
		maxAnnotations: count(get("max-annotations")),
		jobSummary: choice("job-summary", [
			"always",
			"on-findings",
			"never"
		]) ?? "always",
		comment: choice("comment", [
			"never",
			"on-findings",
			"always"
		]) ?? "never",
		suggestions: choice("suggestions", ["true", "false"]) === "true",
		sarifFile: text("sarif-file"),
		jsonFile: text("json-file"),
		token: get("token")
	};
}
const mostAnnotations = 10;
function count(given) {
	if (given === "") return mostAnnotations;
	if (/^\d+$/.test(given) && Number(given) <= mostAnnotations) return Number(given);
	throw new InputFault(`input "max-annotations" is "${given}", but must be a number from 0 to ${mostAnnotations}`);
}

// src/action/narrow.ts
async function narrow(report, host, config, inputs, io) {
	const event = readEvent(io);
	const warned = event.name === "pull_request_target" ? [targetSentence] : [];
	const { scope = event.name === "pull_request" ? "affected" : "all", workingDirectory } = inputs;
	if (scope === "all") return {
		report,
		remarks: warned
	};
	const base = io.baseAt(workingDirectory, event.request, host);
	const compared = await scanChange(report, withFault(base, event.fault), config, inputs);
	const { change } = compared;
	if (change === void 0) return {
		report: compared,
		remarks: warned
	};
	const told = "base" in change ? silentLosses(change, compared) : [notCompared(change)];
	return {
		report: compared,
		remarks: [...warned, ...told]
	};
}
function silentLosses(change, { prometheuses, findings }) {
	const there = new Set(prometheuses.flatMap(({ pools }) => pools.map(({ object }) => object)));
	const told = new Set(findings.map(({ object }) => object));
	const isSilent = (object) => there.has(object) && !told.has(object);
	const lost = change.targets.filter((one) => one.lost.length > 0 && isSilent(one.object));
	const losers = new Set(lost.map(({ object }) => object));
	const opened = change.opened.filter(({ object }) => isSilent(object) && !losers.has(object));
	const [first, ...others] = [...lost.map(lossSentence), ...opened.map(openedSentence)];
	if (first === void 0) return [];
	const more = others.length === 0 ? "" : `\nand ${others.length} more: see the job summary`;
	return [`${show(first)}${more}`];
}
function lossSentence(change) {
	const gone = removedSentences(change).map((end) => `\ntaken away: ${end}`);
	return `what this change does to ${change.object}: ${targetSentences(change)}${gone.join("")}`;
}
function withFault(base, fault) {
	if (fault === void 0) return base;
	return "unavailable" in base ? { unavailable: `${base.unavailable}; ${fault}` } : {
		...base,
		notes: [...base.notes, fault]
	};
}
const targetSentence = "pull_request_target runs with the rights of the base branch and checks that branch out, so promwire sees nothing of the pull request unless a step fetched it, and then takes its configuration and ignores from it. Use pull_request: promwire needs no right to write and no secret.";

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
		...report.change === void 0 ? {} : { change: movedChange(report.change, name) },
		textOf: (file) => file.startsWith(clean) ? report.textOf(file.slice(clean.length)) : void 0,
		spanOf: (place) => span(report.spanOf(place))
	};
}
function movedChange(change, name) {
	if ("unavailable" in change) return change;
	const span = (at) => ({
		...at,
		file: name(at.file)
	});
	const all = (findings) => findings.map((finding) => moved(finding, span));
	const targets = change.targets.map((one) => ({
		...one,
		removed: one.removed.map((end) => ({
			...end,
			file: name(end.file)
		}))
	}));
	const opened = change.opened.map((entry) => ({
		...entry,
		at: span(entry.at)
	}));
	const lineAtTip = (file, line) => change.lineAtTip(file.slice(name("").length), line);
	return {
		...change,
		older: all(change.older),
		mended: all(change.mended),
		targets,
		opened,
		lineAtTip
	};
}
function below(folder, file) {
	const clean = folder.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
	return clean === "." || clean === "" ? file : `${clean}/${file}`;
}
function moved(finding, span) {
	const { at, related, edits, changedAt, removed, renderedFrom } = finding;
	return {
		...finding,
		at: span(at),
		related: related.map((end) => ({
			...end,
			at: span(end.at)
		})),
		...renderedFrom?.at === void 0 ? {} : { renderedFrom: {
			...renderedFrom,
			at: span(renderedFrom.at)
		} },
		...changedAt === void 0 ? {} : { changedAt: span(changedAt) },
		...removed === void 0 ? {} : { removed: removed.map((end) => ({
			...end,
			file: span({
				...at,
				file: end.file
			}).file
		})) },
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
		const everything = await scan({
			host,
			config
		});
		refuseUnusable(everything);
		const narrowed = await narrow(everything, host, config, inputs, io);
		const report = relocate(narrowed.report, inputs.workingDirectory);
		await tell(report, narrowed.remarks, inputs, io);
		await tellOnGitHub(report, inputs, io);
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
function refuseUnusable({ missing, unusable }) {
	const sentences = [...missing.map((path) => `no such file or folder: "${path}"`), ...unusable];
	if (sentences.length > 0) throw new Unusable(sentences.map((sentence) => ({
		file: "",
		sentence
	})));
}
async function tell(report, remarks, inputs, io) {
	const { maxAnnotations, annotations, jobSummary, sarifFile, jsonFile } = inputs;
	const options = {
		color: false,
		width: 120,
		maxAnnotations,
		noticesSpent: remarks.length,
		titleOf,
		...links(io)
	};
	const text = reporters.terminal(report, options);
	await io.log(`::stop-commands::${io.token}\n${text}::${io.token}::\n`);
	for (const sentence of remarks) await io.log(annotations ? remark(sentence) : `${sentence}\n`);
	if (annotations) await io.log(annotationLines(report, options).join(""));
	const markdown = reporters.markdown(report, options);
	if (jobSummary === "always" || jobSummary === "on-findings" && report.findings.length > 0) await io.summary(markdown);
	if (io.temporary !== void 0) write("summary-file", `${io.temporary}/promwire-summary.md`, markdown, io);
	if (sarifFile !== void 0) {
		const forCodeScanning = {
			...options,
			pageOf: io.rulePage,
			suppressed: "omit"
		};
		write("sarif-file", sarifFile, reporters.sarif(report, forCodeScanning), io);
	}
	if (jsonFile !== void 0) write("json-file", jsonFile, reporters.json(report, options), io);
	for (const severity of severities) {
		const count = report.findings.filter((finding) => finding.severity === severity).length;
		io.output(`${severity}-count`, String(count));
	}
	const isCompared = report.change !== void 0 && "base" in report.change;
	io.output("new-count", isCompared ? String(report.findings.length) : "");
	io.output("manifests-count", String(report.counts.manifests));
}
async function tellOnGitHub(report, inputs, io) {
	if (inputs.comment === "never" && !inputs.suggestions) return;
	const { tellGitHub } = await import("./chunks/tell-github.js");
	const { lines, remarks } = await tellGitHub(report, inputs, io);
	for (const line of lines) await io.log(`${plain(line)}\n`);
	for (const sentence of remarks) await io.log(inputs.annotations ? remark(sentence) : `${plain(sentence)}\n`);
}
function write(output, path, text, io) {
	const fault = io.writeFile(path, text);
	if (fault !== void 0) throw new InputFault(`${output} "${path}": ${fault}`);
	io.output(output, path);
}
function remark(sentence) {
	return `::notice title=promwire::${commandData(sentence)}\n`;
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
setFlagsFromString("--liftoff-only");
process.exitCode = await run({
	hostAt: (folder) => isFolder(folder) ? nodeHost(folder) : void 0,
	baseAt: gitBase,
	input: (name) => getInput(name),
	output: setOutput,
	log: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
	summary: async (markdown) => {
		if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown).write();
	},
	writeFile: writeText,
	rulePage,
	wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	temporary: process.env["RUNNER_TEMP"],
	env: (name) => process.env[name],
	token: randomUUID()
});

export {  };
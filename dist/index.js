import "./chunks/rolldown-runtime.js";
import { n as setOutput, r as summary, t as getInput } from "./chunks/actions-core.js";
import { q as loadConfig, r as rules, s as counted, t as scan } from "./chunks/scan.js";
import { a as offer, n as versionFault, s as schemaUses, t as severities } from "./chunks/finding.js";
import { t as fails } from "./chunks/fails.js";
import { a as targetSentences, i as removedSentences, n as annotationLines, o as titleOf, r as notCompared, t as reporters } from "./chunks/reporters.js";
import { n as commandProperty, t as commandData } from "./chunks/sanitize.js";
import { n as parseVersion } from "./chunks/version-number.js";
import { t as scanChange } from "./chunks/scan-change.js";
import { h as show } from "./chunks/locations.js";
import { t as gitBase } from "./chunks/git-base.js";
import { t as nodeHost } from "./chunks/node-host.js";
import { n as rulePage, t as writeText } from "./chunks/write-text.js";
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
		sarifFile: text("sarif-file"),
		jsonFile: text("json-file")
	};
}
const mostAnnotations = 10;
function count(given) {
	if (given === "") return mostAnnotations;
	if (/^\d+$/.test(given) && Number(given) <= mostAnnotations) return Number(given);
	throw new InputFault(`input "max-annotations" is "${given}", but must be a number from 0 to ${mostAnnotations}`);
}

// src/action/event.ts
const mostBytes = 33554432;
function readEvent({ env, hostAt }) {
	const name = env("GITHUB_EVENT_NAME") ?? "";
	const isMergeRef = /^refs\/pull\/\d+\/merge$/.test(env("GITHUB_REF") ?? "");
	const path = env("GITHUB_EVENT_PATH");
	const answer = path ? hostAt(".")?.read(path, mostBytes) : void 0;
	const told = answer !== void 0 && "text" in answer ? parsed(answer.text) : void 0;
	const pull = object(object(told)?.["pull_request"]);
	const request = {
		isMergeRef,
		baseCommit: commit(object(pull?.["base"])?.["sha"]),
		headCommit: commit(object(pull?.["head"])?.["sha"])
	};
	return {
		name,
		request,
		fault: name.startsWith("pull_request") ? faultOf(path, answer, told, request.baseCommit) : void 0
	};
}
function faultOf(path, answer, told, baseCommit) {
	if (!path) return "the runner names no file with the event (GITHUB_EVENT_PATH)";
	if (answer === void 0 || "unreadable" in answer) return `the file with the event cannot be read: ${answer?.unreadable ?? "no such file"}`;
	if (told === void 0) return "the file with the event is no JSON";
	return baseCommit === void 0 ? "the file with the event names no commit of the pull request" : void 0;
}
function parsed(text) {
	try {
		return JSON.parse(text) ?? null;
	} catch {
		return;
	}
}
function object(value) {
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : void 0;
}
function commit(value) {
	return typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) ? value : void 0;
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
	const told = "base" in change ? lostTargets(change, compared) : [notCompared(change)];
	return {
		report: compared,
		remarks: [...warned, ...told]
	};
}
function lostTargets({ targets }, { prometheuses, findings }) {
	const there = new Set(prometheuses.flatMap(({ pools }) => pools.map(({ object }) => object)));
	const told = new Set(findings.map(({ object }) => object));
	const [first, ...others] = targets.filter(({ object, lost }) => lost.length > 0 && there.has(object) && !told.has(object));
	if (first === void 0) return [];
	const more = others.length === 0 ? "" : `; so it is with ${counted(others.length, "more monitor")}, see the job summary`;
	const gone = removedSentences(first).map((end) => `\ntaken away: ${show(end)}`);
	return [`what this change does to ${show(first.object)}: ${targetSentences(first)}${more}${gone.join("")}`];
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
	return {
		...change,
		older: all(change.older),
		mended: all(change.mended),
		targets
	};
}
function below(folder, file) {
	const clean = folder.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
	return clean === "." || clean === "" ? file : `${clean}/${file}`;
}
function moved(finding, span) {
	const { at, related, edits, changedAt, removed } = finding;
	return {
		...finding,
		at: span(at),
		related: related.map((end) => ({
			...end,
			at: span(end.at)
		})),
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
		...linkBase(io)
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
	temporary: process.env["RUNNER_TEMP"],
	env: (name) => process.env[name],
	token: randomUUID()
});

export {  };
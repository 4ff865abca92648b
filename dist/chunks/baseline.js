import "./rolldown-runtime.js";
import { l as defaultBaselineFile, u as readBaseline } from "./git-ignored.js";
import { M as applyBaseline, P as isAboutIgnores, t as scan } from "./scan.js";
import { a as fingerprintOf, n as counted } from "./apply-edits.js";
import { s as show } from "./symbol.js";
import { t as jsonLine } from "./json-text.js";
import { i as UsageFault } from "./program.js";
import { n as refuseUnusable, t as prepare } from "./prepare.js";

// src/report/baseline.ts
function baselineText(findings) {
	const lines = findings.filter((finding) => !isAboutIgnores(finding)).map((finding) => {
		const { rule, object, at } = finding;
		return {
			rule,
			object: show(object),
			file: at.file,
			fingerprint: fingerprintOf(finding)
		};
	}).sort((a, b) => compare(a.object, b.object) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint) || compare(a.file, b.file)).map((entry) => `    ${jsonLine(entry)}`);
	return `{\n  "version": 1,\n  "findings": ${lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`}\n}\n`;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/cli/baseline.ts
async function baseline(invocation, io) {
	const options = {
		...invocation,
		withoutBaseline: true
	};
	const { config, ...rest } = await prepare(invocation.words, options, io);
	const report = await scan({
		host: io.host,
		config,
		...rest
	});
	refuseUnusable(report, io);
	const file = config.baseline?.file ?? "promwire-baseline.json";
	const change = changeOf(report, file, io);
	const fault = io.writeFile(file, baselineText(report.findings));
	if (fault !== void 0) throw new UsageFault(`cannot write "${file}": ${fault}`);
	const known = report.findings.filter((finding) => !isAboutIgnores(finding)).length;
	await io.stderr(`promwire: wrote ${counted(known, "finding")} to ${file}${change}\n`);
	if (config.baseline === void 0) await io.stderr(`promwire: they are left out with --baseline ${file}, or "baseline: ${file}" in promwire.yaml\n`);
	return 0;
}
function changeOf({ findings }, file, { host }) {
	const before = readBaseline(host, file);
	if ("sentence" in before) return "";
	const { kept, left } = applyBaseline(findings, before);
	const added = kept.filter((finding) => !isAboutIgnores(finding)).length;
	return added === 0 && left.length === 0 ? ", as before" : ` (${added} new, ${left.length} gone)`;
}

export { baseline };
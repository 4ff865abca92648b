import "./rolldown-runtime.js";
import { t as fails } from "./fails.js";
import { t as scan } from "./scan.js";
import { r as titleOf, t as reporters } from "./reporters.js";
import { t as groupBy } from "./group.js";
import { n as counted, t as applyEdits } from "./apply-edits.js";
import { t as unifiedDiff } from "./unified-diff.js";
import { u as plain } from "./sanitize.js";
import { t as secretRanges } from "./redact.js";
import { t as wantsColor } from "./color.js";
import { t as deliver } from "./deliver.js";
import { i as UsageFault } from "./program.js";
import { n as refuseUnusable, t as prepare } from "./prepare.js";

// src/fix/mend.ts
function mend(findings, textOf) {
	const edits = findings.flatMap((finding) => finding.edits ?? []);
	return [...groupBy(distinct(edits), ({ at }) => at.file)].flatMap(([file, own]) => {
		const before = textOf(file);
		if (before === void 0 || file.startsWith("<")) return [];
		const { text, made } = applyEdits(before, own);
		return text === before ? [] : [{
			file,
			before,
			after: text,
			made
		}];
	}).sort((a, b) => a.file < b.file ? -1 : 1);
}
function distinct(edits) {
	return [...new Map(edits.map((edit) => [JSON.stringify([edit.at, edit.text]), edit])).values()];
}

// src/report/patch.ts
function patchOf(mended) {
	return mended.map(({ file, before, after }) => unifiedDiff(file, before, after, secretRanges(before).length > 0 ? 0 : 3)).join("").split("\n").map((line) => line.replace(/[^\t\r]+/g, plain)).join("\n");
}

// src/cli/check.ts
async function check(invocation, io) {
	const { words, format, output } = invocation;
	const prepared = await prepare(words, invocation, io);
	const everything = await scan({
		host: io.host,
		...prepared
	});
	refuseUnusable(everything, io);
	const found = await narrowed(everything, prepared, invocation, io);
	if (invocation.dryRun) return await showPatch(invocation, found, io);
	const report = invocation.fix ? await fixAndScan(found, prepared, invocation, io) : found;
	const options = {
		color: format === "terminal" && output === void 0 && wantsColor(invocation.color, io),
		width: io.columns ?? 100,
		maxAnnotations: 10,
		titleOf,
		failOn: prepared.config.failOn,
		...io.rulePage === void 0 ? {} : { pageOf: io.rulePage }
	};
	await deliver(reporters[format](report, options), output, io);
	return fails(report, prepared.config) ? 1 : 0;
}
async function narrowed(report, { config, stdin }, invocation, io) {
	const { scope, base: revision } = invocation;
	if ((scope ?? (revision === void 0 ? "all" : "affected")) === "all") return report;
	if (stdin !== void 0) throw new UsageFault("--scope affected cannot know what standard input held before");
	const base = await io.baseAt(revision === void 0 ? { isMergeRef: false } : { revision });
	if ("unavailable" in base && revision !== void 0) throw new UsageFault(`--base: ${base.unavailable}`);
	const { scanChange } = await import("./scan-change2.js");
	return await scanChange(report, base, config, invocation);
}
async function showPatch({ fix, output }, report, io) {
	if (!fix) throw new UsageFault("--dry-run goes with --fix");
	await deliver(patchOf(mend(report.findings, report.textOf)), output, io);
	return 0;
}
async function fixAndScan(report, prepared, invocation, io) {
	const mended = mend(report.findings, report.textOf);
	for (const { file, after } of mended) {
		const fault = io.writeFile(file, after);
		if (fault !== void 0) throw new UsageFault(`cannot write "${file}": ${fault}`);
	}
	if (mended.length === 0) return report;
	const made = mended.reduce((sum, file) => sum + file.made, 0);
	await io.stderr(`promwire: made ${counted(made, "edit")} in ${counted(mended.length, "file")}\n`);
	return await narrowed(await scan({
		host: io.host,
		...prepared
	}), prepared, invocation, io);
}

export { check };
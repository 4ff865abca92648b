import "./rolldown-runtime.js";
import { n as fails, t as titleOf } from "./title-of.js";
import { B as groupBy, f as counted, t as scan } from "./scan.js";
import { c as plain } from "./sanitize.js";
import { t as secretRanges } from "./redact.js";
import { t as reporters } from "./reporters.js";
import { t as wantsColor } from "./color.js";
import { t as deliver } from "./deliver.js";
import { r as UsageFault } from "./program.js";
import { n as refuseMissing, t as prepare } from "./prepare.js";

// src/fix/apply-edits.ts
function applyEdits(text, edits) {
	const sorted = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
	let result = "";
	let done = 0;
	let made = 0;
	for (const { at, text: replacement } of sorted) {
		if (at.start < done || at.end > text.length) continue;
		result += text.slice(done, at.start) + replacement;
		done = at.end;
		made++;
	}
	return {
		text: result + text.slice(done),
		made
	};
}

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

// src/fix/unified-diff.ts
function unifiedDiff(file, before, after, context = 3) {
	if (before === after) return "";
	const [old, fresh] = [linesOf(before), linesOf(after)];
	const rows = rowsOf(old, fresh);
	return [
		`--- a/${file}`,
		`+++ b/${file}`,
		...hunksOf(rows, context)
	].join("\n").concat("\n");
}
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function rowsOf(old, fresh) {
	let head = 0;
	while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
	let tail = 0;
	const most = Math.min(old.length, fresh.length) - head;
	while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
	const same = (lines) => lines.map((text) => ({
		sign: " ",
		text
	}));
	return [
		...same(old.slice(0, head)),
		...middle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
		...same(old.slice(old.length - tail))
	];
}
function middle(old, fresh) {
	if (old.length * fresh.length > 4e6) return [...old.map((text) => ({
		sign: "-",
		text
	})), ...fresh.map((text) => ({
		sign: "+",
		text
	}))];
	const longest = Array.from({ length: old.length + 1 }, () => new Array(fresh.length + 1).fill(0));
	const at = (i, j) => longest[i]?.[j] ?? 0;
	for (let i = old.length - 1; i >= 0; i--) {
		const row = longest[i] ?? [];
		for (let j = fresh.length - 1; j >= 0; j--) row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	}
	const rows = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < fresh.length) {
		const [gone, come] = [old[i], fresh[j]];
		if (gone !== void 0 && gone === come) {
			rows.push({
				sign: " ",
				text: gone
			});
			[i, j] = [i + 1, j + 1];
		} else if (gone !== void 0 && (come === void 0 || at(i + 1, j) >= at(i, j + 1))) {
			rows.push({
				sign: "-",
				text: gone
			});
			i++;
		} else {
			rows.push({
				sign: "+",
				text: come ?? ""
			});
			j++;
		}
	}
	return rows;
}
function* hunksOf(rows, context) {
	const changed = rows.flatMap(({ sign }, index) => sign === " " ? [] : [index]);
	for (let i = 0; i < changed.length;) {
		const start = Math.max(0, (changed[i] ?? 0) - context);
		while (i + 1 < changed.length && (changed[i + 1] ?? 0) - (changed[i] ?? 0) <= 2 * context) i++;
		const end = Math.min(rows.length, (changed[i] ?? 0) + context + 1);
		i++;
		const before = rows.slice(0, start);
		const hunk = rows.slice(start, end);
		const range = (without) => {
			const count = hunk.filter(({ sign }) => sign !== without).length;
			return `${before.filter(({ sign }) => sign !== without).length + (count === 0 ? 0 : 1)},${count}`;
		};
		yield `@@ -${range("+")} +${range("-")} @@`;
		for (const { sign, text } of hunk) yield text.endsWith("\n") ? sign + text.slice(0, -1) : `${sign}${text}\n\\ No newline at end of file`;
	}
}

// src/report/patch.ts
function patchOf(mended) {
	return mended.map(({ file, before, after }) => unifiedDiff(file, before, after, secretRanges(before).length > 0 ? 0 : 3)).join("").split("\n").map((line) => line.replace(/[^\t\r]+/g, plain)).join("\n");
}

// src/cli/check.ts
async function check(invocation, io) {
	const { words, format, output } = invocation;
	const prepared = await prepare(words, invocation, io);
	const found = await scan({
		host: io.host,
		...prepared
	});
	refuseMissing(found, io);
	if (invocation.dryRun) return await showPatch(invocation, found, io);
	const report = invocation.fix ? await fixAndScan(found, prepared, io) : found;
	const options = {
		color: format === "terminal" && output === void 0 && wantsColor(invocation.color, io),
		width: io.columns ?? 100,
		maxAnnotations: 10,
		titleOf
	};
	await deliver(reporters[format](report, options), output, io);
	return fails(report, prepared.config) ? 1 : 0;
}
async function showPatch({ fix, output }, report, io) {
	if (!fix) throw new UsageFault("--dry-run goes with --fix");
	await deliver(patchOf(mend(report.findings, report.textOf)), output, io);
	return 0;
}
async function fixAndScan(report, prepared, io) {
	const mended = mend(report.findings, report.textOf);
	for (const { file, after } of mended) {
		const fault = io.writeFile(file, after);
		if (fault !== void 0) throw new UsageFault(`cannot write "${file}": ${fault}`);
	}
	if (mended.length === 0) return report;
	const made = mended.reduce((sum, file) => sum + file.made, 0);
	await io.stderr(`promwire: made ${counted(made, "edit")} in ${counted(mended.length, "file")}\n`);
	return await scan({
		host: io.host,
		...prepared
	});
}

export { check };
import { t as severities } from "./finding.js";
import { t as groupBy } from "./group.js";
import { n as counted } from "./apply-edits.js";
import { s as show } from "./symbol.js";
import { l as markdownText, o as markdownCode, s as markdownProse } from "./sanitize.js";
import { t as Positions } from "./position.js";

// src/report/change.ts
function changeOf({ change }) {
	return change !== void 0 && "base" in change ? change : void 0;
}
function notCompared({ unavailable }) {
	return `everything is reported, not only what the change brings, because ${unavailable}`;
}
function changeNotes({ change }) {
	if (change === void 0) return [];
	if ("unavailable" in change) return [notCompared(change)];
	const { base, older, mended, notes } = change;
	const them = older.length === 1 ? "it" : "them";
	return [
		...older.length === 0 ? [] : [`${counted(older.length, "older finding")} not shown, as in ${base} (scope "all" shows ${them})`],
		...mended.length === 0 ? [] : [`${counted(mended.length, "finding")} of ${base} mended`],
		...notes
	];
}
function targetSentences({ gained, lost, downNow, nowUp, left }) {
	const verb = (urls, one, many) => urls.length === 0 ? [] : [`${counted(urls.length, "target")} ${urls.length === 1 ? one : many}`];
	const rest = lost.length === 0 ? [] : [left === 0 ? "none is left" : `${left} ${left === 1 ? "is" : "are"} left`];
	return [
		...verb(lost, "disappears", "disappear"),
		...rest,
		...verb(downNow, "goes down", "go down"),
		...verb(gained, "is new", "are new"),
		...verb(nowUp, "is down no more", "are down no more")
	].join(", ");
}
function removedSentences({ removed }) {
	return removed.map(({ file, line, label }) => `${file}:${line} ${label}`);
}
function openedSentence({ object, hop, needs }) {
	return `${object}: "${hop}" could be followed before and cannot be now; to settle: ${needs}`;
}
function prometheusName({ prometheus }) {
	return prometheus === "assumed" ? "any Prometheus that selects it" : `Prometheus ${prometheus}`;
}
function losesTargets({ lost, downNow }) {
	return lost.length + downNow.length > 0;
}

// src/report/summary.ts
function holdingWires(report) {
	const wires = /* @__PURE__ */ new Map();
	const { findings, change } = report;
	const older = change !== void 0 && "base" in change ? change.older : [];
	const errors = [...findings, ...older].filter(({ severity }) => severity === "error");
	const broken = new Set(errors.map(({ object }) => object));
	for (const prometheus of report.prometheuses) {
		const { ref } = prometheus;
		if (broken.has(`Prometheus ${ref}`) || broken.has(`PrometheusAgent ${ref}`)) continue;
		for (const wire of wiresOf(prometheus)) wires.set(`${wire.prometheus}\n${wire.object}`, wire);
	}
	return [...wires.values()];
}
function wiresOf({ ref, pools }) {
	return [...groupBy(pools, ({ object }) => object)].flatMap(([object, own]) => {
		const targets = own.flatMap((pool) => pool.targets);
		if (!own.every((pool) => pool.state === "ready" && pool.targets.length > 0) || targets.some(({ verdict }) => verdict === "down")) return [];
		return [{
			prometheus: ref,
			object,
			targets: targets.length
		}];
	});
}
function unprovenOnce({ unproven }) {
	return [...new Map(unproven.map((entry) => [`${entry.object}\n${entry.hop}\n${entry.needs}`, entry])).values()];
}
function notReadGroups(notRead) {
	const groups = /* @__PURE__ */ new Map();
	for (const { file, reason } of notRead) {
		const sort = reason.split(":", 1)[0] ?? reason;
		groups.set(sort, (groups.get(sort) ?? /* @__PURE__ */ new Set()).add(file));
	}
	return [...groups].map(([reason, files]) => ({
		reason,
		files: [...files]
	})).sort((a, b) => b.files.length - a.files.length || (a.reason < b.reason ? -1 : 1));
}
function countOf(report, severity) {
	return report.findings.filter((finding) => finding.severity === severity).length;
}
function closingLine(report) {
	const { files, manifests, monitors, targets } = report.counts;
	const silenced = report.suppressed.length === 0 ? "" : `, ${report.suppressed.length} suppressed`;
	const wire = `${counted(monitors, "monitor")}, ${counted(targets, "target")}`;
	const read = `in ${counted(files, "file")} (${counted(manifests, "manifest")}`;
	const change = changeOf(report);
	const fresh = change === void 0 ? "" : ` new since ${change.base}`;
	if (report.findings.length === 0) return `no findings${fresh}: ${wire} ${read})${silenced}`;
	return `${severities.map((severity) => [countOf(report, severity), severity]).filter(([count]) => count > 0).map(([count, severity]) => counted(count, severity)).join(", ")}${fresh} ${read}, ${wire})${silenced}`;
}
function firstOf(entries, most) {
	if (entries.length <= most + 1) return {
		shown: entries,
		more: 0
	};
	return {
		shown: entries.slice(0, most),
		more: entries.length - most
	};
}

// src/report/told-once.ts
const mostNamed = 4;
function toldOnce(findings) {
	return [...groupBy(findings, (finding) => {
		const { alike, edits, rule, severity, worlds, changedAt } = finding;
		if (alike === void 0 || edits !== void 0) return finding;
		return JSON.stringify([
			rule,
			severity,
			alike,
			worlds,
			changedAt?.file ?? ""
		]);
	}).values()].flatMap(([first, ...others]) => first === void 0 ? [] : united(first, others));
}
function united(first, others) {
	if (others.length === 0) return first;
	return {
		...first,
		message: `${first.message}; the same holds for ${counted(others.length, "more object")}`,
		related: [...first.related, ...others.slice(0, mostNamed).map(({ at, object }) => ({
			at,
			label: `${object} likewise`
		}))]
	};
}

// src/report/sentences.ts
function sentences({ message, why, help, renderedFrom, removed = [] }, prose) {
	return [
		sentence(prose(message)),
		`Why: ${sentence(prose(why))}`,
		...renderedFrom === void 0 ? [] : [sentence(`Rendered from ${prose(renderedFrom.template)}`)],
		...removed.map(({ file, line, label }) => sentence(`Taken away by the change: ${prose(`${label} (${file}:${line})`)}`)),
		...help === void 0 ? [] : [`Help: ${sentence(prose(help))}`]
	];
}
function sentence(text) {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}

// src/util/uri.ts
function uriPath(path) {
	return path.split("/").map(encoded).join("/");
}
function encoded(segment) {
	const whole = segment.replace(/\p{Cs}/gu, "�");
	return encodeURIComponent(whole).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

// src/report/markdown-findings.ts
function linker(report, { linkBase }) {
	const positions = new Positions(report);
	return (span) => linkTo(positions.of(span), linkBase);
}
function findingsTable(report, options) {
	const link = linker(report, options);
	return {
		before: ["| | Where | What breaks | What it means, what mends it |", "|---|---|---|---|"],
		rows: severities.flatMap((severity) => toldOnce(report.findings).filter((finding) => finding.severity === severity)).map((finding) => findingRow(finding, link)),
		after: [],
		noun: "finding"
	};
}
const icons = {
	error: "❌ error",
	warning: "⚠️ warning",
	notice: "ℹ️ notice"
};
function findingRow(finding, link) {
	const ends = finding.related.map(({ at, label }) => `${link(at)} ${markdownText(show(label))}`);
	const removed = (finding.removed ?? []).map(removedText);
	const rule = markdownCode(finding.rule);
	const { renderedFrom } = finding;
	const template = renderedFrom === void 0 ? [] : [`rendered from ${markdownCode(show(renderedFrom.template))}`];
	const what = [
		markdownProse(show(finding.message)),
		...ends,
		...template,
		...removed,
		rule
	].join("<br>");
	const help = finding.help === void 0 ? [] : [`**Help:** ${markdownProse(show(finding.help))}`];
	const why = [markdownProse(show(finding.why)), ...help].join("<br>");
	return `| ${icons[finding.severity]} | ${link(finding.at)} | ${what} | ${why} |`;
}
function removedText({ file, line, label }) {
	return `taken away: ${markdownCode(`${file}:${line}`)} ${markdownText(show(label))}`;
}
function linkTo({ file, line }, base) {
	const place = markdownCode(`${file}:${line}`);
	if (base === void 0 || file === "<stdin>") return place;
	return `[${place}](${base}/${uriPath(file)}#L${line})`;
}

// src/report/markdown-section.ts
function fitted({ before, rows, after, noun }, room) {
	if (rows.length === 0) return [];
	const encoder = new TextEncoder();
	const sizeOf = (line) => encoder.encode(line).length + 1;
	room.left -= [...before, ...after].reduce((sum, line) => sum + sizeOf(line), 0);
	const shown = [];
	for (const row of rows) {
		if (sizeOf(row) > room.left) break;
		room.left -= sizeOf(row);
		shown.push(row);
	}
	const cut = rows.length - shown.length;
	const note = cut === 0 ? [] : ["", `${counted(cut, `more ${noun}`)} not shown: the summary would be larger than GitHub takes.`];
	return [
		...before,
		...shown,
		...note,
		...after,
		""
	];
}

// src/engine/ranked-findings.ts
function rankedFindings(findings) {
	const rank = ({ severity, confidence }) => 2 * severities.indexOf(severity) + (confidence === "proven" ? 0 : 1);
	return findings.toSorted((a, b) => rank(a) - rank(b));
}

export { targetSentences as S, losesTargets as _, removedText as a, prometheusName as b, sentences as c, firstOf as d, holdingWires as f, changeOf as g, changeNotes as h, linker as i, toldOnce as l, unprovenOnce as m, fitted as n, uriPath as o, notReadGroups as p, findingsTable as r, sentence as s, rankedFindings as t, closingLine as u, notCompared as v, removedSentences as x, openedSentence as y };
import "./rolldown-runtime.js";
import { t as scan } from "./scan.js";
import { s as show } from "./symbol.js";
import { n as jsonText } from "./json-text.js";
import { t as Positions } from "./position.js";
import { t as groupBy } from "./group.js";
import { i as inert, u as plain } from "./sanitize.js";
import { n as counted } from "./apply-edits.js";
import { n as paintFor, t as fold } from "./paint.js";
import { o as offer } from "./git-ignored.js";
import { t as wantsColor } from "./color.js";
import { t as deliver } from "./deliver.js";
import { i as UsageFault } from "./program.js";
import { n as refuseUnusable, t as prepare } from "./prepare.js";

// src/report/filter-targets.ts
function filterTargets(prometheuses, { prometheus, monitor, verdict }) {
	const isPart = monitor !== void 0 || verdict !== void 0;
	return prometheuses.filter(({ ref }) => prometheus === void 0 || ref === prometheus).map((trace) => {
		const pools = trace.pools.filter(({ object }) => monitor === void 0 || isNamed(object, monitor));
		return {
			...trace,
			pools: verdict === void 0 ? pools : pools.flatMap((pool) => withVerdict(pool, verdict))
		};
	}).filter(({ pools }) => !isPart || pools.length > 0);
}
const nothingLeft = "none of the predicted targets is of that sort\n";
function isNamed(object, words) {
	return namesOf(object).some((name) => name.toLowerCase() === words.toLowerCase());
}
function namesOf(object) {
	return [object.slice(object.indexOf(" ") + 1), object.replace(" ", "/")];
}
function withVerdict(pool, verdict) {
	if (verdict === "dropped") {
		const dropped = pool.dropped();
		return dropped.length === 0 ? [] : [{
			...pool,
			targets: [],
			dropped: () => dropped
		}];
	}
	const targets = pool.targets.filter((target) => target.verdict === verdict);
	return targets.length === 0 ? [] : [{
		...pool,
		targets,
		dropped: () => []
	}];
}

// src/report/targets-table.ts
const targetsTable = (report, options) => {
	const table = tableFor(report, options);
	const lines = report.prometheuses.flatMap((prometheus) => prometheusLines(prometheus, report, table));
	const closing = lines.length === 0 ? ["no Prometheus and no monitor in the scan, so no target is predicted"] : hint(report, table);
	return [...lines, ...closing].map((text) => `${inert(text)}\n`).join("");
};
const withoutFile = ["<built in>", "<assumed>"];
function hint({ prometheuses }, { dropped, paint }) {
	const drops = prometheuses.some(({ pools }) => pools.some((pool) => pool.dropped().length > 0));
	return dropped === "each" || !drops ? [] : [paint.faint("--verdict dropped shows each dropped target with its labels")];
}
function tableFor(report, { color, width, dropped = "by-rule" }) {
	const positions = new Positions(report);
	const placeOf = ({ at }) => {
		const span = report.spanOf(at);
		if (withoutFile.includes(span.file)) return span.file;
		const { file, line, column } = positions.of(span);
		return `${plain(file)}:${line}:${column}`;
	};
	return {
		paint: paintFor(color),
		width,
		dropped,
		placeOf
	};
}
function line(text) {
	return plain(show(text));
}
const stateNotes = {
	ready: "",
	unmanaged: "unmanaged: it selects no configuration resources, so the operator leaves its configuration alone",
	poisoned: "poisoned: one rejected resource keeps the whole configuration from being updated",
	failed: "failed: the operator cannot generate its configuration",
	assumed: "not in the scan; one that selects every monitor is assumed"
};
function prometheusLines({ ref, world, state, pools }, { prometheuses }, table) {
	const where = new Set(prometheuses.map((other) => other.world)).size > 1 && world !== "" ? ` in the world ${line(world)}` : "";
	const name = state === "assumed" ? "Prometheus" : `Prometheus ${line(ref)}`;
	const note = stateNotes[state] === "" ? "" : ` (${stateNotes[state]})`;
	const own = pools.length === 0 ? ["  no scrape pools", ""] : pools.flatMap((pool) => poolLines(pool, table));
	return [
		`${table.paint.strong(name + where)}${note}`,
		"",
		...own
	];
}
const verdictNames = {
	up: "UP",
	down: "DOWN",
	unknown: "UNKNOWN"
};
function poolLines(pool, table) {
	const { job, object, state, reason, targets } = pool;
	const dropped = pool.dropped();
	const { paint } = table;
	const head = `  ${paint.strong(line(job))} (${tally(state, targets, dropped)})`;
	const from = line(job).includes(line(object).split(" ").at(-1) ?? "") ? "" : `  ${line(object)}`;
	return [
		head + paint.faint(from),
		...reason === "" ? [] : indented(line(reason), 4, table),
		...targets.flatMap((target) => targetLines(target, table)),
		...table.dropped === "each" ? dropped.flatMap((target) => droppedLines(target, table)) : droppedByRule(dropped, table),
		""
	];
}
function tally(state, targets, dropped) {
	const verdicts = [
		"up",
		"down",
		"unknown"
	].flatMap((verdict) => {
		const count = targets.filter((target) => target.verdict === verdict).length;
		return count === 0 ? [] : [`${count} ${verdict}`];
	});
	const parts = [
		...state === "ready" ? [] : [state.replace("-", " ")],
		...verdicts,
		...dropped.length === 0 ? [] : [`${dropped.length} dropped`]
	];
	return parts.length === 0 ? counted(0, "target") : parts.join(", ");
}
function targetLines({ url, labels, verdict, why, evidence, shard }, table) {
	const { paint } = table;
	const shade = {
		up: paint.good,
		down: paint.error,
		unknown: paint.notice
	}[verdict];
	return [
		`    ${shade(verdictNames[verdict].padEnd(8))} ${line(url)}`,
		...indented(labelText(labels), 13, table),
		...shard === void 0 ? [] : indented(shardText(shard), 13, table),
		...why === "" ? [] : indented(line(why), 13, table),
		...evidenceLines(evidence, table)
	];
}
function shardText(shard) {
	if (shard === "all") return "scraped by every shard";
	return shard === "unknown" ? "scraped by one shard; which, its address decides" : `scraped by shard ${shard}`;
}
function droppedLines({ discoveredLabels, by, evidence }, table) {
	const address = discoveredLabels["__address__"];
	return [
		`    ${table.paint.warning("DROPPED ")} ${address === void 0 ? "a discovered target" : line(address)}`,
		...indented(`by ${line(by)}`, 13, table),
		...indented(`discovered ${labelText(discoveredLabels)}`, 13, table),
		...evidenceLines(evidence, table)
	];
}
const mostAddresses = 3;
function droppedByRule(dropped, table) {
	return [...groupBy(dropped, ({ by }) => by)].flatMap(([by, own]) => {
		const addresses = own.map(({ discoveredLabels }) => line(discoveredLabels["__address__"] ?? "no address"));
		const rest = own.length > mostAddresses ? ` and ${own.length - mostAddresses} more` : "";
		return [
			`    ${table.paint.warning("DROPPED ")} ${counted(own.length, "target")}`,
			...indented(`by ${line(by)}`, 13, table),
			...indented(`${addresses.slice(0, mostAddresses).join(", ")}${rest}`, 13, table),
			...evidenceLines(own[0]?.evidence.slice(0, 1) ?? [], table)
		];
	});
}
function evidenceLines(evidence, table) {
	return evidence.map((entry) => `             ${table.paint.faint(`${table.placeOf(entry)}  ${line(entry.label)}`)}`);
}
function labelText(labels) {
	return `{${Object.keys(labels).sort().map((name) => `${line(name)}="${line((labels[name] ?? "").replace(/["\\]/g, "\\$&"))}"`).join(", ")}}`;
}
function indented(text, indent, { width }) {
	return fold(text, Math.max(40, width - indent)).map((part) => " ".repeat(indent) + part);
}

// src/report/targets.ts
const targetsJson = (report) => {
	const positions = new Positions(report);
	const evidence = (entries) => entries.map(({ at, label }) => ({
		...positions.of(report.spanOf(at)),
		label: show(label)
	}));
	return jsonText({ prometheus: report.prometheuses.map(({ ref, world, state, pools }) => ({
		ref,
		world,
		state,
		pools: pools.map((pool) => poolJson(pool, evidence))
	})) });
};
function poolJson({ job, object, state, reason, targets, dropped }, evidence) {
	return {
		job,
		object,
		state,
		reason: show(reason),
		targets: targets.map((target) => targetJson(target, evidence)),
		dropped: dropped().map((target) => droppedJson(target, evidence))
	};
}
function targetJson({ url, labels, verdict, why, evidence, shard }, located) {
	return {
		url: show(url),
		labels: shownLabels(labels),
		verdict,
		why: show(why),
		evidence: located(evidence),
		...shard === void 0 ? {} : { shard }
	};
}
function droppedJson({ discoveredLabels, by, evidence }, located) {
	return {
		discoveredLabels: shownLabels(discoveredLabels),
		by: show(by),
		evidence: located(evidence)
	};
}
function shownLabels(labels) {
	return Object.fromEntries(Object.keys(labels).sort().map((name) => [name, show(labels[name] ?? "")]));
}
const targetReporters = {
	table: targetsTable,
	json: targetsJson
};

// src/cli/targets.ts
async function targets(invocation, io) {
	const prepared = await prepare(invocation.words, invocation, io);
	const report = await scan({
		host: io.host,
		...prepared
	});
	refuseUnusable(report, io);
	refuseUnknown(report, invocation);
	const { format, output } = invocation;
	const color = format === "table" && output === void 0 && wantsColor(invocation.color, io);
	const dropped = invocation.verdict === "dropped" ? "each" : "by-rule";
	const options = {
		color,
		width: io.columns ?? 100,
		maxAnnotations: 10,
		dropped
	};
	const shown = {
		...report,
		prometheuses: filterTargets(report.prometheuses, invocation)
	};
	const text = shown.prometheuses.length === 0 && report.prometheuses.length > 0 && format === "table" ? nothingLeft : targetReporters[format](shown, options);
	await deliver(text, output, io);
	return 0;
}
function refuseUnknown({ prometheuses }, { prometheus, monitor }) {
	const refs = prometheuses.map(({ ref }) => ref);
	if (prometheus !== void 0 && !refs.includes(prometheus)) throw new UsageFault(`no such Prometheus: "${prometheus}"${offer(prometheus, refs)}`);
	if (monitor === void 0) return;
	const names = prometheuses.flatMap(({ pools }) => pools.flatMap(({ object }) => namesOf(object)));
	if (!names.some((name) => name.toLowerCase() === monitor.toLowerCase())) throw new UsageFault(`no such monitor: "${monitor}"${offer(monitor, names)}`);
}

export { targets };
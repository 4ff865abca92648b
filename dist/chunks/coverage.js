import "./rolldown-runtime.js";
import { c as title } from "./objects.js";
import { s as isWritten, t as scan } from "./scan.js";
import { t as groupBy } from "./group.js";
import { s as show } from "./symbol.js";
import { i as inert, u as plain } from "./sanitize.js";
import { n as counted } from "./apply-edits.js";
import { t as excerptsOf } from "./excerpt.js";
import { n as jsonText } from "./json-text.js";
import { n as paintFor } from "./paint.js";
import { t as wantsColor } from "./color.js";
import { t as deliver } from "./deliver.js";
import { n as refuseUnusable, t as prepare } from "./prepare.js";

// src/engine/metrics-like.ts
const metricsName = /^(?:.+-)?(?:metrics|prometheus|prom|telemetry)(?:-.+)?$/;
function looksLikeMetrics(name) {
	return name !== void 0 && metricsName.test(name);
}
function asksForScrapes(annotations) {
	return annotations["prometheus.io/scrape"] === "true";
}
function runningContainers({ template: { at, containers } }) {
	return ["containers", "initContainers"].flatMap((field) => containers.filter(({ init }) => init === (field === "initContainers")).map((container, index) => ({
		container,
		path: [
			...at,
			"spec",
			field,
			index
		]
	}))).filter(({ container }) => !container.init || container.sidecar);
}

// src/engine/coverage.ts
function coverageOf({ wires }) {
	const worlds = wires.map((one) => ({
		all: signsIn(one),
		open: unscrapedIn(one)
	}));
	const scraped = new Set(worlds.flatMap(({ all, open }) => {
		const left = new Set(open.map(keyOf));
		return all.map(keyOf).filter((key) => !left.has(key));
	}));
	const open = worlds.flatMap((world) => world.open).filter((one) => !scraped.has(keyOf(one)));
	const twice = wires.flatMap(twiceIn);
	return {
		unscraped: once(open, keyOf),
		twice: once(twice, ({ url, prometheus, jobs }) => JSON.stringify([
			url,
			prometheus,
			jobs
		]))
	};
}
function unscrapedIn(wires) {
	const kept = keptOutcomes(wires);
	const open = signsIn(wires).filter((sign) => !kept.some((outcome) => sign.isScraped(outcome, wires.graph)));
	const spoken = new Set(open.flatMap(({ workloads, object }) => object.startsWith("Service ") ? workloads : []));
	return open.filter(({ object, workloads }) => object.startsWith("Service ") || !workloads.some((one) => spoken.has(one)));
}
function signsIn({ graph }) {
	const { services, workloads } = graph.world.objects;
	return [...services.filter((service) => isWritten(service.manifest)).flatMap((service) => serviceSigns(graph, service)), ...workloads.filter((workload) => isWritten(workload.manifest)).flatMap(workloadSigns)];
}
function serviceSigns(graph, service) {
	if (service.spec.type === "ExternalName") return [];
	const workloads = graph.workloadsSelectedBy(service);
	const own = ({ target }) => target.service === service || isTwin(target.service, service);
	const ports = service.spec.ports.flatMap((port, index) => {
		if (!looksLikeMetrics(port.name)) return [];
		const numbers = numbersOf(port, workloads);
		return [{
			object: title(service),
			sign: `port "${port.name}"`,
			evidence: {
				at: service.field("spec", "ports", index, "name"),
				label: `a port of ${title(service)}`
			},
			isScraped: ({ target, ...rest }) => own({
				target,
				...rest
			}) && (target.portName === port.name || numbers.includes(target.port)) || isOf(target.backing, workloads) && numbers.includes(target.port),
			workloads
		}];
	});
	if (ports.length > 0 || !asksForScrapes(service.annotations)) return ports;
	const evidence = {
		at: service.field("metadata", "annotations", "prometheus.io/scrape"),
		label: `an annotation of ${title(service)}`
	};
	const isScraped = (outcome) => own(outcome) || isOf(outcome.target.backing, workloads);
	return [{
		object: title(service),
		sign: "annotation prometheus.io/scrape",
		evidence,
		isScraped,
		workloads
	}];
}
function isTwin(other, { namespace, spec }) {
	if (other?.spec.selector === void 0 || spec.selector === void 0) return false;
	return other.namespace === namespace && sorted(other.spec.selector) === sorted(spec.selector);
}
function sorted(labels) {
	return JSON.stringify(Object.entries(labels).sort());
}
function numbersOf({ port, targetPort }, workloads) {
	if (typeof targetPort !== "string") return [targetPort ?? port];
	return workloads.flatMap(({ template }) => template.containers).flatMap(({ ports }) => ports.filter(({ name }) => name === targetPort)).map((one) => one.containerPort);
}
function isOf(backing, workloads) {
	return backing.kind === "workload" && workloads.includes(backing.workload);
}
function workloadSigns(workload) {
	const name = title(workload);
	const serves = ({ target, fate }) => isOf(target.backing, [workload]) || fate.kind === "kept" && fate.scrape.evidence.some(({ at }) => at.manifest === workload.manifest);
	const ports = runningContainers(workload).flatMap(({ container, path }) => container.ports.flatMap((port, index) => {
		if (!looksLikeMetrics(port.name)) return [];
		const at = workload.field(...path, "ports", index, "name");
		return [{
			object: name,
			sign: `port "${port.name}" of container "${container.name}"`,
			evidence: {
				at,
				label: `a port of ${name}`
			},
			isScraped: (outcome) => serves(outcome) && outcome.target.port === port.containerPort,
			workloads: [workload]
		}];
	}));
	const { at } = workload.template;
	if (ports.length > 0 || !asksForScrapes(workload.template.annotations)) return ports;
	return [{
		object: name,
		sign: "annotation prometheus.io/scrape",
		evidence: {
			at: workload.field(...at, "metadata", "annotations", "prometheus.io/scrape"),
			label: `an annotation of the pods of ${name}`
		},
		isScraped: serves,
		workloads: [workload]
	}];
}
function jobsIn({ pools }) {
	return pools.filter(({ state }) => state !== "not-selected" && state !== "rejected" && state !== "unmanaged");
}
function keptOutcomes({ discovery }) {
	return discovery.prometheuses.flatMap(jobsIn).flatMap(({ outcomes }) => outcomes.filter(({ fate }) => fate.kind === "kept"));
}
function twiceIn({ discovery }) {
	return discovery.prometheuses.flatMap((trace) => {
		const targets = jobsIn(trace).flatMap((pool) => pool.targets.map((target) => ({
			pool,
			target
		})));
		return [...groupBy(targets, ({ target }) => target.url)].filter(([, group]) => group.length > 1).map(([url, group]) => ({
			url,
			prometheus: trace.ref,
			object: behind(group[0]?.pool, url),
			jobs: group.map(({ pool }) => pool.job),
			evidence: group.map(({ pool }) => ({
				at: pool.field(),
				label: pool.object
			}))
		}));
	});
}
function behind(pool, url) {
	for (const { target, fate } of pool?.outcomes ?? []) {
		if (fate.kind !== "kept" || show(fate.url) !== url || target.backing.kind === "outside") continue;
		return title(target.backing.kind === "workload" ? target.backing.workload : target.backing.object);
	}
	return "";
}
function keyOf({ object, sign, evidence }) {
	const { source, start } = evidence.at.manifest;
	return JSON.stringify([
		source.path,
		start,
		object,
		sign
	]);
}
function once(entries, key) {
	return [...new Map(entries.map((entry) => [key(entry), entry])).values()];
}

// src/report/coverage.ts
const coverageText = ({ unscraped, twice }, report, { color, width }) => {
	const layout = {
		paint: paintFor(color),
		width,
		excerptOf: excerptsOf(report)
	};
	return [
		...section("Not scraped", unscraped.map((one) => unscrapedLines(one, layout)), layout),
		...section("Scraped more than once", twice.map((one) => twiceLines(one, layout)), layout),
		`${counted(unscraped.length, "metrics port")} not scraped, ${counted(twice.length, "target")} scraped more than once`
	].map((text) => `${inert(text)}\n`).join("");
};
const coverageJson = ({ unscraped, twice }, report) => {
	const excerptOf = excerptsOf(report);
	const position = ({ at, label }) => {
		const { text: _, ...place } = excerptOf(at, 0);
		return {
			...place,
			label: show(label)
		};
	};
	return jsonText({
		unscraped: unscraped.map(({ object, sign, evidence }) => ({
			object: show(object),
			sign: show(sign),
			...position(evidence)
		})),
		twice: twice.map(({ url, prometheus, object, jobs, evidence }) => ({
			url: show(url),
			prometheus,
			object: show(object),
			jobs: jobs.map(show),
			evidence: evidence.map(position)
		}))
	});
};
const coverageReporters = {
	terminal: coverageText,
	json: coverageJson
};
function line(text) {
	return plain(show(text));
}
function section(title, entries, { paint }) {
	return entries.length === 0 ? [] : [
		paint.strong(title),
		...entries.flat(),
		""
	];
}
function unscrapedLines({ object, sign, evidence }, layout) {
	return [`  ${line(`${object}: ${sign}`)}`, place(evidence, layout)];
}
function twiceLines({ url, prometheus, object, jobs, evidence }, layout) {
	const by = prometheus === "assumed" ? "a Prometheus outside the scan" : `Prometheus ${prometheus}`;
	return [`  ${line(`${object === "" ? url : `${object} at ${url}`}, by ${by}`)}`, ...evidence.flatMap((entry, i) => [`    ${line(jobs[i] ?? "")}`, place(entry, layout)])];
}
function place({ at }, { paint, width, excerptOf }) {
	const { file, line: number, column, text } = excerptOf(at, Math.max(40, width - 60));
	return `      ${paint.frame(`${plain(file)}:${number}:${column}`)}  ${text}`;
}

// src/cli/coverage.ts
async function coverage(invocation, io) {
	const prepared = await prepare(invocation.words, invocation, io);
	const survey = await scan({
		host: io.host,
		...prepared,
		rules: []
	});
	refuseUnusable(survey, io);
	const { format, output } = invocation;
	const options = {
		color: format === "terminal" && output === void 0 && wantsColor(invocation.color, io),
		width: io.columns ?? 100,
		maxAnnotations: 10
	};
	await deliver(coverageReporters[format](coverageOf(survey), survey, options), output, io);
	return 0;
}

export { coverage };
import "./rolldown-runtime.js";
import { c as title } from "./objects.js";
import { t as groupBy } from "./group.js";
import { n as locate } from "./sourced-tree.js";
import { C as matches, D as mayBeIn, O as showNamespaces, S as lookUpKey, b as isSurelyMissing, c as describeRule, d as selectorPairs, l as referencesOf, o as hasNoText, s as isWritten, t as scan, u as nothingElse, x as mountsOf, y as endpointsOf } from "./scan.js";
import { o as offer } from "./git-ignored.js";
import { i as listed, n as counted } from "./apply-edits.js";
import { s as show } from "./symbol.js";
import { i as inert, u as plain } from "./sanitize.js";
import { t as excerptsOf } from "./excerpt.js";
import { n as jsonText } from "./json-text.js";
import { n as paintFor, t as fold } from "./paint.js";
import { t as wantsColor } from "./color.js";
import { t as deliver } from "./deliver.js";
import { i as UsageFault } from "./program.js";
import { n as refuseUnusable, t as prepare } from "./prepare.js";

// src/engine/explain/attach-findings.ts
function attachFindings(wires, findings, object) {
	const hops = wires.flatMap((wire) => wire.hops);
	const told = /* @__PURE__ */ new Map();
	const left = [];
	for (const finding of findings) {
		const home = homeOf(finding, hops);
		if (home !== void 0) told.set(home, [...told.get(home) ?? [], finding]);
		else if (finding.object === title(object) || pointsAt(finding, object)) left.push(finding);
	}
	return {
		wires: wires.map((wire) => ({
			...wire,
			hops: wire.hops.map((one) => withFindings(one, told.get(one)))
		})),
		left
	};
}
function homeOf(finding, hops) {
	const takers = hops.filter(({ gate, takes = [gate] }) => takes.includes(finding.gate));
	return takers.find((one) => restsOn(one, finding)) ?? takers.find(({ within }) => within !== void 0 && contains(locate(within), finding.at)) ?? takers.find(({ about }) => about.includes(finding.object));
}
function restsOn({ evidence }, { at }) {
	return evidence.some((entry) => {
		const { file, start, end } = locate(entry.at);
		return file === at.file && start === at.start && end === at.end;
	});
}
function contains({ file, start, end }, inner) {
	return file === inner.file && start <= inner.start && inner.end <= end;
}
function pointsAt({ related }, { manifest }) {
	const whole = {
		file: manifest.source.path,
		start: manifest.start,
		end: manifest.end
	};
	return manifest.at.length === 0 && related.some(({ at }) => contains(whole, at));
}
function withFindings(one, findings) {
	if (findings === void 0) return one;
	return {
		...one,
		findings,
		verdict: findings.reduce(graver, one.verdict)
	};
}
function graver(verdict, { severity, confidence }) {
	if (severity === "error") return "broken";
	return severity === "warning" && confidence === "likely" && verdict !== "broken" ? "likely-broken" : verdict;
}

// src/engine/explain/hop.ts
function hop(gate, verdict, text, evidence = [], about = [], within) {
	return {
		gate,
		verdict,
		text,
		evidence,
		findings: [],
		about,
		within
	};
}
function evidence(object, at, label) {
	return hasNoText(object.manifest) ? [] : [{
		at,
		label
	}];
}
function cut(hops, most = 6) {
	const [first] = hops;
	if (first === void 0 || hops.length <= most + 1) return hops;
	const rest = hops.slice(most);
	const grave = rest.some(({ verdict }) => verdict === "broken") ? "broken" : rest[0]?.verdict ?? "holds";
	return [...hops.slice(0, most), hop(first.gate, grave, `and ${rest.length} more`)];
}

// src/engine/explain/named-objects.ts
const lists = {
	serviceMonitors: true,
	podMonitors: true,
	probes: true,
	scrapeConfigs: true,
	prometheuses: true,
	services: true,
	endpoints: true,
	endpointSlices: true,
	workloads: true,
	keySources: true
};
function namedObjects({ wires }, words) {
	const all = wires.flatMap(objectsIn);
	const matching = all.filter(({ object }) => isNamed(object, words));
	const [first] = matching;
	if (first === void 0) {
		const names = all.flatMap(({ object }) => [object.ref, wordsOf$1(object)]);
		const nearest = offer(words, words.split("/").length > 2 ? names : all.map(({ object }) => object.ref));
		return { fault: `no such object: "${words}"${nearest}${nearest === "" && !words.includes("/") ? ": write NAMESPACE/NAME or KIND/NAMESPACE/NAME" : ""}` };
	}
	const found = matching.filter(({ object }) => object.kind === first.object.kind);
	const others = matching.filter(({ object }) => object.kind !== first.object.kind);
	return {
		found,
		others: [...new Set(others.map(({ object }) => wordsOf$1(object)))]
	};
}
function objectsIn(wires) {
	const { objects } = wires.graph.world;
	return Object.keys(lists).flatMap((list) => objects[list].filter((object) => isWritten(object.manifest)).map((object) => ({
		wires,
		object,
		list
	})));
}
function isNamed(object, words) {
	return words === object.ref || words.toLowerCase() === wordsOf$1(object).toLowerCase();
}
function wordsOf$1({ kind, ref }) {
	return `${kind}/${ref}`;
}

// src/engine/explain/job-hops.ts
function jobHop({ job, scrapeJob, poison, field, object }) {
	if (poison !== void 0) {
		const text = `Prometheus refuses the whole configuration: ${poison.message}`;
		return hop("load", "broken", text, [{
			at: poison.at,
			label: job
		}, ...poison.related], [object], field());
	}
	const { role, namespaces, scheme, metricsPath, scrapeInterval } = scrapeJob;
	const text = `it becomes job ${job}: role ${role}${namespaces === "any" ? " in every namespace" : namespaces.length === 0 ? "" : ` in ${showNamespaces(namespaces)}`}, ${scheme} ${metricsPath} every ${scrapeInterval / 1e3}s`;
	return hop("generation", "holds", text, [{
		at: field(),
		label: "made from this"
	}], [object], field());
}
function keysReadBy(graph, { monitor, endpoint }) {
	return referencesOf(monitor.kind, endpoint).flatMap((reference) => {
		const { makes, selector } = reference;
		if (selector === void 0) return [];
		return [{
			reference,
			found: lookUpKey(graph, makes, monitor.namespace, selector)
		}];
	});
}
function referenceHop({ monitor, field, object }, { reference, found }) {
	const { makes, selector, path } = reference;
	const what = `key "${selector?.key ?? ""}" of ${makes} ${monitor.namespace ?? "?"}/${selector?.name ?? ""}`;
	const at = {
		at: field(...path),
		label: `read by ${object}`
	};
	const made = (verdict, text, ends = []) => hop("rejection", verdict, text, [at, ...ends], [], field(...path));
	switch (found.state) {
		case "present": return made("holds", `the operator reads ${what}`, keyPlace(found.source, selector?.key ?? ""));
		case "key-missing": return made("broken", `there is no ${what}`, found.sources.flatMap(named));
		case "misplaced": return made("likely-broken", `there is no ${what}; there is ${title(found.source)}`, named(found.source));
		case "absent": return made("broken", `there is no ${what}: ${nothingElse}`);
		case "unknown": return made("unproven", `whether there is ${what} depends on ${found.needs}`);
	}
}
function fileHops(pool) {
	const { files, tokenFile } = pool;
	return [...files, ...tokenFile === void 0 ? [] : [tokenFile]].map((one) => fileHop(pool, one));
}
function fileHop(pool, { file, found }) {
	const at = [{
		at: file.at,
		label: `${file.field} of ${pool.object}`
	}];
	const { verdict, text, ends } = fileState(file.path, found);
	return hop("pool", verdict, text, [...at, ...ends], [], file.at);
}
function fileState(path, found) {
	switch (found.state) {
		case "present": return {
			verdict: "holds",
			text: `${path} is mounted from ${found.source.makes} ${found.source.ref}`,
			ends: [mountPlace(found), ...named(found.source)]
		};
		case "not-mounted": return {
			verdict: isSurelyMissing(found) ? "broken" : "unproven",
			text: `nothing in the scan mounts ${path}`,
			ends: []
		};
		case "key-missing": {
			const there = found.files.length === 0 ? "" : ` (there are ${listed(found.files)})`;
			return {
				verdict: "broken",
				text: `the mount at ${found.mount.mountPath} has no file "${found.key}"${there}`,
				ends: [mountPlace(found), ...found.sources.flatMap(named)]
			};
		}
		case "waiting": return {
			verdict: "broken",
			text: `there is no ${found.for} to mount, so the pod never starts: ${nothingElse}`,
			ends: [{
				at: found.mount.at,
				label: "the mount"
			}]
		};
		case "unknown":
			if (found.mount === void 0) return {
				verdict: "holds",
				text: `the kubelet mounts ${path}`,
				ends: []
			};
			return {
				verdict: "unproven",
				text: `whether ${path} is there depends on ${found.needs}`,
				ends: [{
					at: found.mount.at,
					label: "the mount"
				}]
			};
	}
}
function mountPlace({ mount }) {
	return {
		at: mount.at,
		label: `the mount at ${mount.mountPath}`
	};
}
function keyPlace(source, key) {
	const written = source.keys?.find(({ name }) => name === key);
	if (written === void 0) return named(source);
	return evidence(source, source.key(...written.at), `the key in ${title(source)}`);
}
function named(source) {
	return evidence(source, source.field("metadata", "name"), title(source));
}

// src/engine/explain/selection-hops.ts
function prometheusTitle({ prometheus }) {
	return prometheus === void 0 ? "a Prometheus outside the scan" : title(prometheus);
}
function stateHops(trace) {
	const { prometheus, state, pools } = trace;
	if (prometheus === void 0 || state === "ready" || state === "assumed") return [];
	const name = title(prometheus);
	const at = [{
		at: prometheus.key("spec"),
		label: name
	}];
	if (state === "unmanaged") {
		const text = `all selectors of ${name} are absent, so the operator writes no configuration for it`;
		return [hop("ownership", "broken", text, at, [name])];
	}
	if (state === "failed") return [hop("generation", "broken", `the operator cannot generate the configuration of ${name}`, at, [name])];
	const culprit = pools.find((pool) => pool.state === "poisoned");
	const cause = culprit?.poison === void 0 ? at : [{
		at: culprit.poison.at,
		label: culprit.object
	}];
	const why = culprit === void 0 ? "" : ` because of ${culprit.job}: ${culprit.poison?.message ?? culprit.reason}`;
	const about = culprit === void 0 ? [name] : [name, culprit.object];
	return [hop("load", "broken", `${name} refuses its configuration${why}`, cause, about)];
}
function selectionHop(pool) {
	const { monitor, selection, object } = pool;
	const name = prometheusTitle(pool);
	if (selection.verdict === "unknown") {
		const text = `whether ${name} selects ${object} depends on ${selection.needs}`;
		return hop("selection", "unproven", text, [{
			at: monitor.field("metadata", "name"),
			label: object
		}], [object]);
	}
	if (selection.verdict === "yes") return hop("selection", "holds", `${name} selects ${object}`, selectors(pool), [object]);
	const ends = [{
		at: selection.selectorAt,
		label: `wanted by ${name}`
	}, {
		at: selection.objectAt,
		label: "what stands there"
	}];
	const verdict = selection.certain ? "broken" : "likely-broken";
	return hop("selection", verdict, `${name} does not select ${object}: ${pool.reason}`, ends, [object]);
}
function selectors({ prometheus, monitor }) {
	if (prometheus === void 0) return [];
	const { selector, namespaceSelector } = selectorPairs[monitor.kind];
	return [{
		at: prometheus.field("spec", selector),
		label: selector
	}, ...prometheus.spec[namespaceSelector] === void 0 ? [] : [{
		at: prometheus.field("spec", namespaceSelector),
		label: namespaceSelector
	}]];
}
function rejectionHop({ monitor, admission, object }) {
	switch (admission.verdict) {
		case "accepted": {
			const at = {
				at: monitor.field("metadata", "name"),
				label: object
			};
			return hop("rejection", "holds", `the operator accepts ${object}`, [at], [object]);
		}
		case "rejected": {
			const { message, at, related } = admission.rejection;
			return hop("rejection", "broken", `the operator rejects it: ${message}`, [{
				at,
				label: object
			}, ...related], [object]);
		}
		case "unknown": {
			const needs = admission.needs.map(({ what }) => what).join(", ");
			const ends = admission.needs.map(({ what, at }) => ({
				at,
				label: what
			}));
			return hop("rejection", "unproven", `whether the operator accepts it depends on ${needs}`, ends, [object]);
		}
	}
}

// src/engine/explain/target-hops.ts
function targetHops(pool, outcomes = pool.outcomes, services = pool.services) {
	return [
		...forbiddenHops(pool),
		...cut(services.flatMap((service) => serviceHops(pool, service, outcomes))),
		...cut(podHops(pool, outcomes)),
		...nothingHops(pool, outcomes, services),
		...relabelHops(pool, outcomes),
		...cut(scrapeHops(pool, outcomes))
	];
}
function forbiddenHops({ forbidden, object, monitor }) {
	const at = [{
		at: monitor.field("metadata", "name"),
		label: object
	}];
	return forbidden.map(({ message }) => hop("discovery", "broken", message, at, [object]));
}
function serviceHops(pool, service, outcomes) {
	const { object } = pool;
	const name = title(service);
	const selected = hop("discovery", "holds", `it selects ${name}`, [{
		at: pool.monitor.key("spec", "selector"),
		label: `the selector of ${object}`
	}, ...evidence(service, service.key("metadata", "labels"), `the labels of ${name}`)], [object, name]);
	const own = outcomes.filter(({ target }) => target.service === service);
	const groups = groupBy(own, ({ target }) => backingTitle(target.backing));
	if (groups.size === 0) return [selected, withoutAddresses(pool, service)];
	return [selected, ...[...groups.values()].map((group) => addressHop(service, group))];
}
function backingTitle(backing) {
	if (backing.kind === "outside") return "";
	return title(backing.kind === "workload" ? backing.workload : backing.object);
}
function addressHop(service, group) {
	const backing = group[0]?.target.backing ?? { kind: "outside" };
	const name = title(service);
	const from = evidence(service, service.key("spec", "selector"), `the selector of ${name}`);
	if (backing.kind === "outside") return hop("discovery", "unproven", `the pods that ${name} selects are not in the scan`, from, [name]);
	if (backing.kind === "workload") {
		const { workload } = backing;
		const pods = {
			at: workload.key(...workload.template.at, "metadata", "labels"),
			label: "the labels of its pods"
		};
		return hop("discovery", "holds", `${name} selects the pods of ${title(workload)}`, [...from, pods], [name]);
	}
	const { object } = backing;
	const ips = new Set(group.map(({ target }) => target.backing.kind === "address" ? target.backing.ip : ""));
	const text = `${title(object)} gives it ${ips.size === 1 ? "one address" : `${ips.size} addresses`}`;
	return hop("discovery", "holds", text, addressPlaces(group, object), [name, title(object)]);
}
function addressPlaces(group, object) {
	const [first] = group.flatMap(({ target }) => target.evidence().filter(({ at }) => at.manifest === object.manifest));
	return first === void 0 ? [{
		at: object.field("metadata", "name"),
		label: title(object)
	}] : [first];
}
function withoutAddresses({ unproven }, service) {
	const name = title(service);
	const open = unproven.find(({ at }) => at.manifest === service.manifest);
	const at = evidence(service, service.field("metadata", "name"), name);
	const text = open === void 0 ? `${name} has no addresses` : `whether ${name} has addresses depends on ${open.needs}`;
	return hop("discovery", open === void 0 ? "likely-broken" : "unproven", text, at, [name]);
}
function podHops({ object, monitor, workloads }, outcomes) {
	const direct = outcomes.filter(({ target }) => target.service === void 0);
	const seen = new Set(direct.map(({ target: { backing } }) => backing.kind === "workload" ? backing.workload : void 0));
	return workloads.filter((workload) => seen.has(workload)).map((workload) => hop("discovery", "holds", `it selects the pods of ${title(workload)}`, [{
		at: monitor.key("spec", "selector"),
		label: `the selector of ${object}`
	}, {
		at: workload.key(...workload.template.at, "metadata", "labels"),
		label: "the labels of its pods"
	}], [object]));
}
function nothingHops(pool, outcomes, services) {
	const { selection, admission, poison, monitor, object, unproven, reason, scrapeJob } = pool;
	if (outcomes.length + services.length > 0 || poison !== void 0) return [];
	if (selection.verdict === "no" || admission.verdict === "rejected") return [];
	const open = unproven.find(({ gate }) => gate === "discovery");
	const at = [{
		at: open?.at ?? monitor.key("spec", "selector"),
		label: `the selector of ${object}`
	}];
	const text = open === void 0 ? reason || `nothing is found in ${showNamespaces(scrapeJob.namespaces)}` : `nothing is found; it needs ${open.needs}`;
	return [{
		...hop("discovery", open === void 0 ? "broken" : "unproven", text, at, [object]),
		takes: [
			"discovery",
			"relabel",
			"scrape"
		]
	}];
}
function relabelHops({ object, field }, outcomes) {
	if (outcomes.length === 0) return [];
	const endpoint = {
		at: field(),
		label: "its rules are made from this"
	};
	const kept = outcomes.filter(({ fate }) => fate.kind === "kept").length;
	const rules = groupBy(outcomes.flatMap(({ fate }) => fate.kind === "dropped" ? [fate.by] : []), describeRule);
	const dropped = [...rules].map(([text, group]) => ({
		at: group[0]?.at ?? field(),
		label: `${text}, which drops ${group.length} of ${counted(outcomes.length, "target")}`
	}));
	const failed = [...new Set(outcomes.flatMap(({ fate }) => fate.kind === "failed" ? [fate.fault] : []))].map((fault) => hop("relabel", "broken", `no target is made: ${fault}`, [endpoint], [object], field()));
	const text = `relabelling keeps ${kept} of ${counted(outcomes.length, "discovered target")}`;
	return [hop("relabel", kept > 0 ? "holds" : "likely-broken", text, rules.size === 0 ? [endpoint] : dropped.slice(0, mostRules), [object], field()), ...failed];
}
const mostRules = 6;
const verdicts = {
	up: "holds",
	down: "broken",
	unknown: "unproven"
};
function scrapeHops({ targets, object, state, reason, field }, outcomes) {
	const urls = new Set(outcomes.flatMap(({ fate }) => fate.kind === "kept" ? [show(fate.url)] : []));
	if (urls.size > 0 && state === "client-broken") {
		const text = `no target is scraped, since there is no scrape pool: ${reason}`;
		return [hop("scrape", "broken", text, [{
			at: field(),
			label: "its endpoint"
		}], [object], field())];
	}
	return targets.filter(({ url }) => urls.has(url)).map(({ url, verdict, why, evidence: at }) => {
		const text = `${url} is ${verdict}${why === "" ? "" : `: ${why}`}`;
		return hop("scrape", verdicts[verdict], text, at, [object], field());
	});
}

// src/engine/explain/wires-of-monitor.ts
function wiresOfMonitor(graph, discovery, monitor) {
	if (endpointsOf(monitor).length === 0) {
		const at = [{
			at: monitor.key("spec"),
			label: title(monitor)
		}];
		return [{
			title: title(monitor),
			hops: [hop("generation", "broken", "it lists no endpoint, so it becomes no job", at, [title(monitor)])]
		}];
	}
	const ends = discovery.prometheuses.flatMap((trace) => {
		const pools = trace.pools.filter((pool) => pool.monitor === monitor);
		return pools.length === 0 ? [] : [{
			trace,
			pools
		}];
	});
	const isSelected = ({ pools }) => pools[0]?.selection.verdict !== "no";
	return [...ends.filter(isSelected), ...ends.filter((end) => !isSelected(end))].flatMap(({ trace, pools }) => wiresThrough(graph, trace, pools));
}
function wiresThrough(graph, trace, pools) {
	const [first] = pools;
	if (first === void 0) return [];
	const head = {
		title: prometheusTitle(first),
		hops: headHops(trace, first)
	};
	if (!isInConfiguration(first)) return [head];
	return [head, ...pools.map((pool) => ({
		title: pool.job,
		hops: jobHops(graph, pool)
	}))];
}
function isInConfiguration({ selection, admission }) {
	return selection.verdict !== "no" && admission.verdict !== "rejected";
}
function headHops(trace, pool) {
	const isSelected = pool.selection.verdict !== "no";
	return [
		...stateHops(trace),
		selectionHop(pool),
		...isSelected ? [rejectionHop(pool)] : []
	];
}
function jobHops(graph, pool) {
	return [
		jobHop(pool),
		...keysReadBy(graph, pool).map((key) => referenceHop(pool, key)),
		...fileHops(pool),
		...targetHops(pool)
	];
}
function wiresOfPrometheus(discovery, prometheus) {
	const trace = discovery.prometheuses.find((one) => one.prometheus === prometheus);
	if (trace === void 0) return [];
	const firsts = /* @__PURE__ */ new Map();
	for (const pool of trace.pools) if (!firsts.has(pool.monitor)) firsts.set(pool.monitor, pool);
	const state = stateHops(trace);
	const monitors = [...firsts.values()].map((pool) => ({
		title: pool.object,
		hops: monitorHops(trace, pool)
	}));
	const none = hop("selection", "unproven", "the scan holds no monitor", [{
		at: prometheus.field("metadata", "name"),
		label: title(prometheus)
	}]);
	if (monitors.length === 0) return [{
		title: title(prometheus),
		hops: [...state, none]
	}];
	return [...state.length === 0 ? [] : [{
		title: title(prometheus),
		hops: state
	}], ...monitors];
}
function monitorHops(trace, pool) {
	if (!isInConfiguration(pool)) return headHops({
		...trace,
		state: "ready"
	}, pool);
	const targets = trace.pools.filter(({ monitor }) => monitor === pool.monitor).flatMap((own) => own.targets);
	const count = (verdict) => targets.filter((target) => target.verdict === verdict).length;
	const [up, down, unknown] = [
		count("up"),
		count("down"),
		count("unknown")
	];
	const text = targets.length === 0 ? `it has no target${pool.reason === "" ? "" : `: ${pool.reason}`}` : `its targets: ${up} up, ${down} down, ${unknown} unknown`;
	const at = [{
		at: pool.monitor.field("metadata", "name"),
		label: pool.object
	}];
	const verdict = down > 0 ? "broken" : up > 0 && unknown === 0 ? "holds" : targets.length > 0 ? "unproven" : "likely-broken";
	return [...headHops({
		...trace,
		state: "ready"
	}, pool), hop("scrape", verdict, text, at, [pool.object])];
}

// src/engine/explain/wires-of-key-source.ts
function wiresOfKeySource(graph, discovery, source) {
	const wires = discovery.prometheuses.flatMap((trace) => [...mountWires(graph, trace, source), ...trace.pools.flatMap((pool) => jobWires(graph, trace, pool, source))]);
	if (wires.length > 0) return wires;
	const at = evidence(source, source.field("metadata", "name"), title(source));
	const nobody = hop("pool", "unproven", `no Prometheus and no monitor in the scan reads ${title(source)}`, at, [title(source)]);
	return [{
		title: title(source),
		hops: [nobody]
	}];
}
function mountWires(graph, { prometheus }, source) {
	if (prometheus === void 0) return [];
	const holds = ({ parts }) => parts.some(({ makes, name }) => graph.keySourcesOf(makes, prometheus.namespace, name).includes(source));
	const hops = mountsOf(prometheus).filter(holds).map(({ mountPath, at }) => hop("pool", "holds", `${title(prometheus)} mounts it at ${mountPath}`, [{
		at,
		label: "the mount"
	}, ...evidence(source, source.field("metadata", "name"), title(source))]));
	return hops.length === 0 ? [] : [{
		title: title(prometheus),
		hops
	}];
}
function jobWires(graph, trace, pool, source) {
	if (pool.selection.verdict === "no") return [];
	const files = [...pool.files, ...pool.tokenFile === void 0 ? [] : [pool.tokenFile]];
	const hops = [...keysReadBy(graph, pool).filter(({ found }) => looksAt(found, source)).map((key) => referenceHop(pool, key)), ...files.filter(({ found }) => opens(found, source)).map((file) => fileHop(pool, file))];
	if (hops.length === 0) return [];
	return [{
		title: `${pool.job}, by ${prometheusTitle(pool)}`,
		hops: [
			...headHops(trace, pool),
			jobHop(pool),
			...hops,
			...targetHops(pool)
		]
	}];
}
function looksAt(found, source) {
	if (found.state === "present" || found.state === "misplaced") return found.source === source;
	return found.state === "key-missing" && found.sources.includes(source);
}
function opens(found, source) {
	if (found.state === "present") return found.source === source;
	return found.state === "key-missing" && found.sources.includes(source);
}

// src/engine/explain/wires-of-scraped.ts
function wiresOfScraped(graph, discovery, object) {
	const services = servicesOf(graph, object);
	const wires = discovery.prometheuses.flatMap((trace) => trace.pools.flatMap((pool) => wireTo(trace, pool, object, services)));
	const sorted = [...wires.filter(({ whole }) => whole), ...wires.filter(({ whole }) => !whole)];
	const selected = selectedBy(object, services);
	const own = selected.length === 0 ? [] : [{
		title: title(object),
		hops: selected
	}];
	if (sorted.length > 0) return [...own, ...sorted.map(({ wire }) => wire)];
	const nobody = hop("discovery", "unproven", `no monitor in the scan selects ${title(object)}`, evidence(object, object.field("metadata", "name"), title(object)), [title(object), ...services.map(title)]);
	return [{
		title: title(object),
		hops: [...selected, nobody]
	}];
}
function servicesOf(graph, object) {
	return graph.world.objects.services.filter((service) => service === object || graph.endpointsOf(service).some((one) => one === object) || graph.slicesOf(service).some((one) => one === object) || graph.workloadsSelectedBy(service).some((one) => one === object));
}
function selectedBy(object, services) {
	return services.filter((service) => service !== object).map((service) => hop("discovery", "holds", `${title(service)} leads to ${title(object)}`, [...evidence(service, service.key("spec", "selector"), title(service)), ...evidence(object, object.field("metadata", "name"), title(object))], [title(service), title(object)]));
}
function wireTo(trace, pool, object, services) {
	const name = `${pool.job}, by ${prometheusTitle(pool)}`;
	if (!isInConfiguration(pool)) {
		const meant = services.some((service) => wouldSelect(pool, service));
		const isFirst = trace.pools.find(({ monitor }) => monitor === pool.monitor) === pool;
		return meant && isFirst ? [{
			wire: {
				title: name,
				hops: headHops(trace, pool)
			},
			whole: false
		}] : [];
	}
	const outcomes = pool.outcomes.filter((outcome) => involves(outcome, object));
	const selected = pool.services.filter((service) => services.includes(service));
	if (outcomes.length + selected.length === 0) return [];
	return [{
		wire: {
			title: name,
			hops: [
				...headHops(trace, pool),
				jobHop(pool),
				...fileHops(pool),
				...targetHops(pool, outcomes, selected)
			]
		},
		whole: true
	}];
}
function wouldSelect({ monitor, scrapeJob }, service) {
	if (monitor.kind !== "ServiceMonitor" || monitor.spec.selector === void 0) return false;
	return matches(monitor.spec.selector, service.labels) && mayBeIn(service.namespace, scrapeJob.namespaces);
}
function involves({ target: { service, backing }, fate }, object) {
	if (service === object) return true;
	const listens = ({ at }) => at.manifest === object.manifest;
	if (fate.kind === "kept" && fate.scrape.evidence.some(listens)) return true;
	if (backing.kind === "address") return backing.object === object;
	return backing.kind === "workload" && backing.workload === object;
}

// src/engine/explain/explain.ts
function explainObject(survey, words) {
	const lookup = namedObjects(survey, words);
	if ("fault" in lookup) return lookup;
	return {
		explanations: shared(lookup.found.map((named) => explanationOf(survey, named))),
		others: lookup.others
	};
}
function shared(explanations) {
	return [...groupBy(explanations, wordsOf).values()].flatMap((group) => {
		const [first] = group;
		return first === void 0 ? [] : [{
			...first,
			worlds: group.flatMap(({ worlds }) => worlds)
		}];
	});
}
function wordsOf({ object, at, wires }) {
	const { source, start } = at.manifest;
	const hops = wires.map(({ title, hops }) => [title, ...hops.map(({ verdict, text }) => `${verdict} ${text}`)]);
	return JSON.stringify([
		object,
		source.path,
		start,
		hops
	]);
}
function explanationOf({ findings }, named) {
	const { object, wires } = named;
	const name = title(object);
	const { wires: filled, left } = attachFindings(wiresOf(named), findings, object);
	const more = [...new Set(left.map(({ gate }) => gate))].map((gate) => hop(gate, "holds", `also found about ${name}`, [], left.map((finding) => finding.object)));
	const rest = left.length === 0 ? [] : attachFindings([{
		title: name,
		hops: more
	}], left, object).wires;
	return {
		object: name,
		at: object.field("metadata", "name"),
		worlds: [wires.graph.world.name],
		wires: [...filled, ...rest]
	};
}
function wiresOf({ wires: { graph, discovery }, object, list }) {
	switch (list) {
		case "serviceMonitors":
		case "podMonitors":
		case "probes":
		case "scrapeConfigs": return wiresOfMonitor(graph, discovery, object);
		case "prometheuses": return wiresOfPrometheus(discovery, object);
		case "keySources": return wiresOfKeySource(graph, discovery, object);
		case "services":
		case "endpoints":
		case "endpointSlices":
		case "workloads": return wiresOfScraped(graph, discovery, object);
	}
}

// src/report/explanation-json.ts
const room = 200;
function explanationJson({ explanations, others }, report) {
	const excerptOf = excerptsOf(report);
	return jsonText({
		explanations: explanations.map(({ object, at, worlds, wires }) => {
			const { text: _, ...position } = excerptOf(at, room);
			return {
				object: show(object),
				...position,
				worlds,
				wires: wires.map(({ title, hops }) => ({
					title: show(title),
					hops: hops.map((hop) => hopJson(hop, excerptOf))
				}))
			};
		}),
		others
	});
}
function hopJson({ gate, verdict, text, evidence, findings }, excerptOf) {
	return {
		gate,
		verdict,
		text: show(text),
		evidence: evidence.map(({ at, label }) => {
			const { text: excerpt, ...position } = excerptOf(at, room);
			return {
				...position,
				label: show(label),
				excerpt
			};
		}),
		findings: findings.map(({ rule, severity, message, help }) => ({
			rule,
			severity,
			message: show(message),
			help: help === void 0 ? null : show(help)
		}))
	};
}

// src/report/explanation.ts
const explanationText = ({ explanations, others }, report, { color, width }) => {
	const layout = {
		paint: paintFor(color),
		width,
		excerptOf: excerptsOf(report)
	};
	const several = explanations.length > 1;
	const lines = explanations.flatMap((one) => explanationLines(one, several, layout));
	const also = others.map((words) => `of the same name: promwire explain ${line(words)}`);
	return [...lines, ...also].map((text) => `${inert(text)}\n`).join("");
};
const explainers = {
	terminal: explanationText,
	json: explanationJson
};
function line(text) {
	return plain(show(text));
}
function explanationLines({ object, at, worlds, wires }, several, layout) {
	const { paint, excerptOf } = layout;
	const { file, line: number, column } = excerptOf(at, layout.width);
	const more = worlds.length > 3 ? ` and ${worlds.length - 3} more` : "";
	const where = several ? ` in ${line(worlds.slice(0, 3).join(", "))}${more}` : "";
	return [
		`${paint.strong(line(object))}${where}  ${paint.faint(`${plain(file)}:${number}:${column}`)}`,
		"",
		...wires.flatMap((wire) => wireLines(wire, layout)),
		closing(wires)
	];
}
function wireLines({ title, hops }, layout) {
	return [
		`  ${layout.paint.strong(line(title))}`,
		...hops.flatMap((hop) => hopLines(hop, layout)),
		""
	];
}
const verdictWords = {
	holds: "holds",
	broken: "broken",
	"likely-broken": "broken unless",
	unproven: "unproven"
};
const indent = 18;
function hopLines({ gate, verdict, text, evidence, findings }, layout) {
	const { paint, width } = layout;
	const shades = {
		holds: paint.good,
		broken: paint.error,
		"likely-broken": paint.warning,
		unproven: paint.notice
	};
	const [first = "", ...rest] = fold(line(`${gate}: ${text}`), Math.max(40, width - indent));
	return [
		`    ${shades[verdict](verdictWords[verdict])}${" ".repeat(14 - verdictWords[verdict].length)}${first}`,
		...rest.map((part) => " ".repeat(indent) + part),
		...evidence.map((entry) => evidenceLine(entry, layout)),
		...findings.flatMap((finding) => findingLines(finding, layout))
	];
}
function evidenceLine({ at, label }, { paint, width, excerptOf }) {
	const { file, line: number, column } = excerptOf(at, width);
	const place = `${plain(file)}:${number}:${column}`;
	const what = `(${line(label)})`;
	const { text } = excerptOf(at, Math.max(40, width - indent - place.length - what.length - 4));
	return `${" ".repeat(indent)}${paint.frame(place)}  ${text}  ${paint.faint(what)}`;
}
function findingLines({ severity, rule, message, help }, { paint, width }) {
	const tag = `${severity}[${plain(rule)}]`;
	const [first = "", ...rest] = fold(`${tag} ${line(message)}`, Math.max(40, width - indent));
	const told = help === void 0 ? [] : fold(`= help: ${line(help)}`, Math.max(40, width - indent - 2));
	return [
		`${" ".repeat(indent)}${paint[severity](tag)}${first.slice(tag.length)}`,
		...rest.map((part) => " ".repeat(indent) + part),
		...told.map((part, i) => " ".repeat(indent + (i === 0 ? 0 : 2)) + part)
	];
}
function closing(wires) {
	const hops = wires.flatMap((wire) => wire.hops);
	return [
		"broken",
		"likely-broken",
		"unproven",
		"holds"
	].map((verdict) => [hops.filter((hop) => hop.verdict === verdict).length, verdict]).filter(([count]) => count > 0).map(([count, verdict]) => `${count} ${verdict === "holds" && count > 1 ? "hold" : verdictWords[verdict]}`).join(", ");
}

// src/cli/explain.ts
async function explain(invocation, io) {
	const prepared = await prepare(invocation.words, invocation, io);
	const survey = await scan({
		host: io.host,
		...prepared
	});
	refuseUnusable(survey, io);
	const explained = explainObject(survey, invocation.object);
	if ("fault" in explained) throw new UsageFault(explained.fault);
	const { format, output } = invocation;
	const options = {
		color: format === "terminal" && output === void 0 && wantsColor(invocation.color, io),
		width: io.columns ?? 100,
		maxAnnotations: 10
	};
	await deliver(explainers[format](explained, survey, options), output, io);
	return 0;
}

export { explain };
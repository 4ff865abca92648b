import "./rolldown-runtime.js";
import { H as atLeast, K as fingerprintOf, N as title, q as loadConfig, r as rules, s as counted, t as scan } from "./scan.js";
import { n as rowsOf, t as linesOf } from "./line-rows.js";
import { f as lineIndexAt, m as lineStarts } from "./finding.js";
import { t as groupBy } from "./group.js";

// src/engine/change/changed-lines.ts
var ChangedLines = class {
	#textOf;
	#before;
	#files = /* @__PURE__ */ new Map();
	constructor(textOf, before) {
		this.#textOf = textOf;
		this.#before = before;
	}
	within({ file, start, end }) {
		const { starts, lines, text } = this.#changed(file);
		const first = lineIndexAt(starts, start);
		const last = lineIndexAt(starts, Math.max(start, end - 1));
		for (let line = first; line <= last; line++) {
			if (!lines.has(line)) continue;
			if (line === first) return {
				file,
				start,
				end
			};
			const from = starts[line] ?? 0;
			const words = /^[ \t]*(?:- +)*/.exec(text.slice(from))?.[0].length ?? 0;
			const to = text.slice(from).search(/[ \t]*(?:\r?\n|$)/);
			return {
				file,
				start: from + words,
				end: Math.max(from + words, Math.min(end, from + to))
			};
		}
	}
	#changed(file) {
		const known = this.#files.get(file);
		if (known !== void 0) return known;
		const text = this.#textOf(file) ?? "";
		const changed = {
			text,
			starts: lineStarts(text),
			lines: addedLines(this.#before(file) ?? "", text)
		};
		this.#files.set(file, changed);
		return changed;
	}
};
function addedLines(before, after) {
	const added = /* @__PURE__ */ new Set();
	if (before === after) return added;
	const plain = (text) => linesOf(text).map((line) => line.replace(/\r?\n$/, ""));
	let line = 0;
	for (const { sign } of rowsOf(plain(before), plain(after))) {
		if (sign === "+") added.add(line);
		if (sign !== "-") line++;
	}
	return added;
}

// src/engine/change/removed-ends.ts
const mostEnds = 3;
function removedEnds(before, textNow, pathBefore) {
	const pools = before.wires.flatMap(({ discovery }) => discovery.prometheuses.flatMap((one) => one.pools));
	const files = /* @__PURE__ */ new Map();
	const fileOf = (file) => {
		const text = before.textOf(file) ?? "";
		const known = files.get(file) ?? {
			starts: lineStarts(text),
			gone: addedLines(textNow(file) ?? "", text)
		};
		files.set(file, known);
		return known;
	};
	const endOf = ({ at, label }) => {
		const { file, start } = before.spanOf(at);
		if (file.startsWith("<")) return [];
		const { starts, gone } = fileOf(file);
		const line = lineIndexAt(starts, start);
		return gone.has(line) ? [{
			file,
			line: line + 1,
			label
		}] : [];
	};
	const ofObject = (object) => pools.filter((pool) => pool.object === object).flatMap(evidenceOf);
	const removed = (evidence) => {
		return [...new Map(evidence.flatMap(endOf).map((end) => [`${end.file}:${end.line}`, end])).values()].slice(0, mostEnds);
	};
	return {
		ofObject: (object) => removed(ofObject(object)),
		ofFinding: ({ object, at, related }) => {
			const own = ofObject(object);
			if (own.length > 0) return removed(own);
			const files = [at, ...related.map((end) => end.at)].map(({ file }) => pathBefore(file));
			const isNear = ({ at: place }) => files.includes(before.spanOf(place).file);
			return removed(pools.map(evidenceOf).filter((evidence) => evidence.some(isNear)).flat());
		}
	};
}
function evidenceOf({ targets, services }) {
	if (targets.length === 0) return [];
	return [...services.map((service) => ({
		at: service.field("metadata", "name"),
		label: title(service)
	})), ...targets.flatMap(({ evidence }) => evidence)];
}

// src/engine/change/since.ts
function since(now, before, fileBefore, isTouched) {
	const olds = groupBy(before, fingerprintOf);
	const older = /* @__PURE__ */ new Set();
	const paired = /* @__PURE__ */ new Set();
	const matched = /* @__PURE__ */ new Set();
	for (const [print, own] of groupBy(now, fingerprintOf)) {
		const match = (isPair) => {
			for (const finding of own) {
				if (paired.has(finding)) continue;
				const old = olds.get(print)?.find((one) => !matched.has(one) && isPair(finding, one));
				if (old === void 0) continue;
				matched.add(old);
				paired.add(finding);
				if (atLeast(old.severity, finding.severity)) older.add(finding);
			}
		};
		const isSameFile = (finding, old) => fileBefore(finding.at.file) === old.at.file;
		match((finding, old) => isSameFile(finding, old) && !isTouched(finding));
		match(isSameFile);
		match((finding) => !isTouched(finding));
		match(() => true);
	}
	return {
		fresh: now.filter((finding) => !older.has(finding)),
		older: now.filter((finding) => older.has(finding)),
		mended: before.filter((finding) => !matched.has(finding))
	};
}

// src/engine/change/target-changes.ts
function targetChanges(before, after) {
	const [old, fresh] = [targetsByWire(before), targetsByWire(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((key) => {
		const [prometheus = "", object = ""] = key.split("\0");
		const change = compared(old.get(key) ?? [], fresh.get(key) ?? []);
		const { gained, lost, downNow, nowUp } = change;
		return [
			gained,
			lost,
			downNow,
			nowUp
		].some((list) => list.length > 0) ? [{
			prometheus,
			object,
			...change
		}] : [];
	});
}
function targetsByWire(prometheuses) {
	const entries = prometheuses.flatMap(({ ref, pools }) => pools.flatMap(({ object, targets }) => targets.map((target) => ({
		key: `${ref}\0${object}`,
		target
	}))));
	const groups = groupBy(entries, ({ key }) => key);
	return new Map([...groups].map(([key, own]) => [key, own.map(({ target }) => target)]));
}
function compared(before, after) {
	const olds = groupBy(before, ({ url }) => url);
	const gained = [];
	const downNow = [];
	const nowUp = [];
	for (const { url, verdict } of after) {
		const old = olds.get(url)?.shift();
		if (old === void 0) gained.push(url);
		else if (verdict === "down" && old.verdict !== "down") downNow.push(url);
		else if (verdict !== "down" && old.verdict === "down") nowUp.push(url);
	}
	const lost = [...olds].flatMap(([url, rest]) => rest.map(() => url));
	return {
		gained: gained.sort(),
		lost: lost.sort(),
		downNow: downNow.sort(),
		nowUp: nowUp.sort(),
		left: after.length
	};
}

// src/engine/change/compare.ts
function compare(now, before, base) {
	const lines = new ChangedLines(now.textOf, (file) => textBefore(file, now, base));
	const touched = /* @__PURE__ */ new Map();
	const changedEnd = (finding) => {
		if (!touched.has(finding)) touched.set(finding, findChangedEnd(finding, base, lines));
		return touched.get(finding);
	};
	const { fresh, older, mended } = since(now.findings, before.findings, base.pathBefore, (finding) => changedEnd(finding) !== void 0);
	const removed = removedEnds(before, (file) => textAfter(file, now, before, base), base.pathBefore);
	return {
		...now,
		findings: fresh.map((finding) => placed(finding, changedEnd(finding), removed.ofFinding(finding))),
		change: {
			base: base.name,
			older,
			mended,
			targets: targetChanges(before.prometheuses, now.prometheuses).map((change) => ({
				...change,
				removed: change.lost.length === 0 ? [] : removed.ofObject(change.object)
			})),
			notes: [...base.notes, ...unreadNotes(now, before)]
		}
	};
}
function textBefore(file, now, base) {
	if (!base.isChanged(file)) return now.textOf(file);
	const path = base.pathBefore(file);
	const answer = path === void 0 ? void 0 : base.host.read(path);
	return answer !== void 0 && "text" in answer ? answer.text : void 0;
}
function textAfter(file, now, before, base) {
	const path = base.pathNow(file);
	if (path === void 0) return void 0;
	return base.isChanged(path) ? now.textOf(path) : before.textOf(file);
}
function findChangedEnd({ at, related }, base, lines) {
	for (const end of [at, ...related.map((other) => other.at)]) {
		const changed = base.isChanged(end.file) ? lines.within(end) : void 0;
		if (changed !== void 0) return changed;
	}
}
function placed(finding, changedAt, removed) {
	return {
		...finding,
		...changedAt === void 0 ? {} : { changedAt },
		...changedAt !== void 0 || removed.length === 0 ? {} : { removed }
	};
}
function unreadNotes(now, before) {
	const unread = new Set(now.notRead.map(({ file }) => file));
	const faulty = before.findings.filter(({ rule }) => rule === "yaml-syntax").map(({ at }) => at.file);
	const files = /* @__PURE__ */ new Set([...before.notRead.map(({ file }) => file), ...faulty]);
	const faultyNow = new Set(now.findings.filter(({ rule }) => rule === "yaml-syntax").map(({ at }) => at.file));
	const count = [...files].filter((file) => !unread.has(file) && !faultyNow.has(file)).length;
	return count === 0 ? [] : [`before the change ${counted(count, "file")} could not be read as a whole, so what is found there may count as new`];
}

// src/engine/change/scan-change.ts
async function scanChange(report, base, config, options, rules$1 = rules) {
	if ("unavailable" in base) return {
		...report,
		change: { unavailable: base.unavailable }
	};
	const ids = rules.map(({ id }) => id);
	const loaded = loadConfig(base.host, options, ids);
	const silencing = "config" in loaded ? silencingOf(loaded.config) : {};
	const before = await scan({
		host: base.host,
		config: {
			...config,
			...silencing
		},
		rules: rules$1
	});
	return compare(report, before, base);
}
function silencingOf({ ignore, baseline }) {
	return {
		ignore,
		...baseline === void 0 ? {} : { baseline }
	};
}

export { scanChange as t };
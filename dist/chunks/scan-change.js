import "./rolldown-runtime.js";
import { A as atLeast, F as loadConfig, n as rules, t as scan } from "./scan.js";
import { a as fingerprintOf, n as counted } from "./apply-edits.js";
import { n as rowsOf, t as linesOf } from "./line-rows.js";
import { i as lineStarts, n as lineIndexAt } from "./lines.js";
import { c as title } from "./objects.js";
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
	within(span) {
		const { starts, lines } = this.#changed(span.file);
		const first = lineIndexAt(starts, span.start);
		if (lines.has(first)) return span;
		return this.#firstOf(span.file, first, lineIndexAt(starts, Math.max(span.start, span.end - 1)));
	}
	below({ file, start }) {
		const { starts, text } = this.#changed(file);
		const key = lineIndexAt(starts, start);
		const column = start - (starts[key] ?? 0);
		let last = key;
		for (let line = key + 1; line < starts.length; line++) {
			const [blank = "", mark = ""] = /^[ \t]*([^\s#]?)/.exec(text.slice(starts[line], starts[line + 1])) ?? [];
			const at = blank.length - mark.length;
			if (mark !== "" && (at < column || at === column && mark !== "-")) break;
			last = line;
		}
		return this.#firstOf(file, key, last);
	}
	beside({ file, start }) {
		const { starts, text } = this.#changed(file);
		const isBorder = (line) => text.startsWith("---", starts[line] ?? text.length);
		let first = lineIndexAt(starts, start);
		let last = first;
		while (first > 0 && !isBorder(first)) first--;
		while (last + 1 < starts.length && !isBorder(last + 1)) last++;
		return this.#firstOf(file, first, last);
	}
	#firstOf(file, first, last) {
		const { starts, lines, text } = this.#changed(file);
		for (let line = first; line <= last; line++) {
			const whole = text.slice(starts[line], starts[line + 1]).trimEnd();
			if (!lines.has(line) || whole === "") continue;
			return {
				file,
				start: (starts[line] ?? 0) + (/^[ \t]*(?:- +)*/.exec(whole)?.[0].length ?? 0),
				end: (starts[line] ?? 0) + whole.length
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

// src/engine/change/lines-at-tip.ts
function linesAtTip(textOf, textAtTip) {
	const files = /* @__PURE__ */ new Map();
	return (file, line) => {
		if (!files.has(file)) files.set(file, pairs(textOf(file), textAtTip(file)));
		const lines = files.get(file);
		return lines === void 0 ? line : lines.get(line);
	};
}
function pairs(text, other) {
	if (text === void 0 || other === void 0 || text === other) return void 0;
	const found = /* @__PURE__ */ new Map();
	let [line, otherLine] = [1, 1];
	for (const { sign } of rowsOf(linesOf(text), linesOf(other))) {
		if (sign === " ") found.set(line, otherLine);
		if (sign !== "+") line++;
		if (sign !== "-") otherLine++;
	}
	return found;
}

// src/engine/change/opened-hops.ts
function openedHops(now, before) {
	const known = new Set(before.unproven.map(keyOf));
	const opened = now.unproven.filter((entry) => !known.has(keyOf(entry)));
	if (opened.length === 0) return [];
	const objects = before.wires.flatMap(({ graph }) => Object.values(graph.world.objects).flat());
	const titles = new Set(objects.map(title));
	return opened.filter(({ object }) => titles.has(object));
}
function keyOf({ object, hop, needs }) {
	return JSON.stringify([
		object,
		hop,
		needs
	]);
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
	const { fresh, older, mended } = since(now.findings, before.findings, base.pathBefore, (finding) => firstEnd(finding, base, (end) => lines.within(end)) !== void 0);
	const removed = removedEnds(before, (file) => textAfter(file, now, before, base), base.pathBefore);
	return {
		...now,
		findings: fresh.map((finding) => ({
			...finding,
			...placed(finding, base, lines, removed)
		})),
		change: {
			base: base.name,
			older,
			mended,
			targets: targetChanges(before.prometheuses, now.prometheuses).map((change) => ({
				...change,
				removed: change.lost.length === 0 ? [] : removed.ofObject(change.object)
			})),
			opened: openedHops(now, before),
			lineAtTip: linesAtTip(now.textOf, base.textAtTip),
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
function placed(finding, base, lines, removed) {
	const end = firstEnd(finding, base, (span) => lines.within(span)) ?? firstEnd(finding, base, (span) => lines.below(span));
	if (end !== void 0) return { changedAt: end };
	const changedAt = firstEnd(finding, base, (span) => lines.beside(span));
	const gone = removed.ofFinding(finding);
	return {
		...changedAt === void 0 ? {} : { changedAt },
		...gone.length === 0 ? {} : { removed: gone }
	};
}
function firstEnd({ at, related }, base, find) {
	for (const end of [at, ...related.map((other) => other.at)]) {
		const found = base.isChanged(end.file) ? find(end) : void 0;
		if (found !== void 0) return found;
	}
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
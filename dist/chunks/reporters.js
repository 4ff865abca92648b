import { t as severities } from "./finding.js";
import { c as markdownStart, i as inert, l as markdownText, n as commandProperty, o as markdownCode, s as markdownProse, t as commandData, u as plain } from "./sanitize.js";
import { s as show } from "./symbol.js";
import { a as fingerprintOf, n as counted } from "./apply-edits.js";
import { S as targetSentences, _ as losesTargets, a as removedText, b as prometheusName, c as sentences, d as firstOf, f as holdingWires, g as changeOf, h as changeNotes, i as linker, l as toldOnce, m as unprovenOnce, n as fitted, o as uriPath, p as notReadGroups, r as findingsTable, s as sentence, t as rankedFindings, u as closingLine, x as removedSentences, y as openedSentence } from "./ranked-findings.js";
import { t as Positions } from "./position.js";
import { t as groupBy } from "./group.js";
import { i as windowOf, n as lineRange, r as widthOfCells, t as cellsOf } from "./source-line.js";
import { n as paintFor, t as fold } from "./paint.js";
import { t as secretRanges } from "./redact.js";
import { n as jsonText } from "./json-text.js";
import { A as atLeast, N as ignoreRules, n as rules } from "./scan.js";
import { t as version } from "./version.generated.js";

// src/engine/title-of.ts
const titles = new Map([...rules, ...ignoreRules].map(({ id, title }) => [id, title]));
function titleOf(rule) {
	return titles.get(rule);
}

// src/report/other-ends.ts
function placeOf(finding) {
	return finding.changedAt ?? placeInTree(finding);
}
function placeInTree({ at, renderedFrom }) {
	return at.file === "<stdin>" ? renderedFrom?.at ?? at : at;
}
function otherEnds(finding) {
	const { at, related, object } = finding;
	const place = placeOf(finding);
	if (isWithin(place, at)) return related;
	return [{
		at,
		label: object
	}, ...related.filter((end) => !isWithin(place, end.at))];
}
function isWithin(part, whole) {
	return part.file === whole.file && part.start >= whole.start && part.start <= whole.end;
}

// src/report/diff.ts
function diffLines(edits, gutter, context) {
	const groups = [...groupBy(edits, ({ at }) => at.file)];
	return groups.flatMap(([file, own]) => {
		const indexed = context.positions.indexed(file);
		if (indexed === void 0) return [];
		const sorted = own.toSorted((a, b) => a.at.start - b.at.start);
		const head = groups.length > 1 || edits.length > 1 ? ` in ${plain(file)}` : "";
		const rows = runs(sorted, indexed).flatMap((run) => runRows(run, indexed, gutter, file, context));
		return [`${context.paint.frame(`${" ".repeat(gutter)} = `)}${context.paint.strong(`edit${head}:`)}`, ...rows];
	});
}
function runs(edits, indexed) {
	const result = [];
	for (const edit of edits) {
		const first = lineAt(indexed, edit.at.start);
		const last = lineAt(indexed, edit.at.end);
		const before = result.at(-1);
		if (before === void 0 || first > before.last) result.push({
			first,
			last,
			edits: [edit]
		});
		else result[result.length - 1] = {
			first: before.first,
			last: Math.max(last, before.last),
			edits: [...before.edits, edit]
		};
	}
	return result;
}
function lineAt({ starts, text }, offset) {
	return Math.max(1, starts.findLastIndex((start) => start <= Math.min(offset, text.length)) + 1);
}
const mostLines = 12;
function runRows(run, indexed, gutter, file, context) {
	const from = lineRange(indexed, run.first).start;
	const to = lineRange(indexed, run.last).end;
	const source = (part) => sourceText(indexed, part, context.secretsOf(file));
	let after = "";
	let at = from;
	for (const { at: span, text } of run.edits) {
		after += source({
			start: at,
			end: span.start
		}) + text.split(/\r?\n/).map(plain).join("\n");
		at = span.end;
	}
	after += source({
		start: at,
		end: to
	});
	const { removed, added, skipped } = changed(source({
		start: from,
		end: to
	}).split("\n"), after.split("\n"));
	const row = (sign, i, text) => `${context.paint.frame(String(run.first + skipped + i).padStart(gutter))} ${(sign === "-" ? context.paint.error : context.paint.good)(`${sign} ${text}`)}`;
	return [...removed.map((text, i) => row("-", i, text)), ...added.map((text, i) => row("+", i, text))];
}
function sourceText(indexed, { start, end }, secrets) {
	const lines = [];
	for (let at = start; at <= end;) {
		const stop = Math.min(end, lineRange(indexed, lineAt(indexed, at)).end);
		lines.push(cellsOf(indexed.text, {
			start: at,
			end: stop
		}, secrets).map(({ text }) => text).join(""));
		const next = indexed.text.indexOf("\n", stop);
		if (next === -1 || next >= end) break;
		at = next + 1;
	}
	return lines.join("\n");
}
function changed(before, after) {
	let start = 0;
	while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
	let end = 0;
	const shortest = Math.min(before.length, after.length) - start;
	while (end < shortest && before.at(-1 - end) === after.at(-1 - end)) end++;
	const cutOff = (lines) => {
		const own = lines.slice(start, lines.length - end);
		return own.length <= mostLines ? own : [...own.slice(0, 11), `… ${own.length - mostLines + 1} more lines`];
	};
	return {
		removed: cutOff(before),
		added: cutOff(after),
		skipped: start
	};
}

// src/report/frame.ts
const reach = 2e3;
const farthestParent = 500;
function codeFrame(marks, gutter, context) {
	const file = marks[0]?.span.file;
	const indexed = file === void 0 ? void 0 : context.positions.indexed(file);
	if (file === void 0 || indexed === void 0) return [];
	const rows = rowsOf(marks, indexed, context);
	const bar = context.paint.frame(`${" ".repeat(gutter)} |`);
	const secrets = context.secretsOf(file);
	const room = Math.max(40, context.width - gutter - 3);
	const lines = [bar];
	let previous;
	for (const [line, underlines] of rows) {
		if (previous !== void 0 && line > previous + 1) lines.push(context.paint.frame("..."));
		const number = context.paint.frame(`${String(line).padStart(gutter)} |`);
		lines.push(...lineRows(indexed, line, underlines, {
			number,
			bar,
			room,
			secrets
		}, context.paint));
		previous = line;
	}
	return [...lines, bar];
}
function rowsOf(marks, indexed, { positions }) {
	const rows = /* @__PURE__ */ new Map();
	const at = (line) => {
		const row = rows.get(line) ?? [];
		rows.set(line, row);
		return row;
	};
	for (const mark of marks) {
		const { line } = positions.of(mark.span);
		const parent = parentLine(indexed, line);
		if (parent !== void 0) at(parent);
		for (const [row, underline] of underlinesOf(mark, line, indexed)) at(row).push(underline);
	}
	return [...rows].sort(([a], [b]) => a - b);
}
function underlinesOf(mark, first, indexed) {
	const { start } = mark.span;
	const end = start + indexed.text.slice(start, mark.span.end).trimEnd().length;
	const head = lineRange(indexed, first);
	if (end <= head.end) return [[first, {
		mark,
		label: mark.label,
		start,
		end: Math.max(end, start)
	}]];
	let last = first + 1;
	while (lineRange(indexed, last).end < end) last++;
	const tail = lineRange(indexed, last);
	const indent = /^\s*/.exec(indexed.text.slice(tail.start, end))?.[0].length ?? 0;
	return [[first, {
		mark,
		label: "",
		start,
		end: head.end
	}], [last, {
		mark,
		label: mark.label,
		start: tail.start + indent,
		end
	}]];
}
function parentLine(indexed, line) {
	const own = shapeOf(indexed, line);
	if (own === void 0) return void 0;
	for (let above = line - 1; above > Math.max(0, line - farthestParent); above--) {
		const shape = shapeOf(indexed, above);
		if (shape === void 0) continue;
		if (shape.separator) return void 0;
		if (shape.indent < own.indent || shape.indent === own.indent && own.dash && !shape.dash) return above;
	}
}
function shapeOf(indexed, line) {
	const { start, end } = lineRange(indexed, line);
	const text = indexed.text.slice(start, Math.min(end, start + reach));
	const body = text.trimStart();
	if (body === "" || body.startsWith("#")) return void 0;
	return {
		indent: text.length - body.length,
		dash: /^-(?:\s|$)/.test(body),
		separator: text.startsWith("---")
	};
}
function lineRows(indexed, line, underlines, { number, bar, room, secrets }, paint) {
	const whole = lineRange(indexed, line);
	const focus = underlines[0]?.start ?? whole.start;
	const part = {
		start: Math.max(whole.start, focus - reach),
		end: Math.min(whole.end, focus + reach)
	};
	const { before, cells, after } = windowOf(cellsOf(indexed.text, part, secrets), room, focus);
	const shown = `${before}${cells.map(({ text }) => text).join("")}${after}`.trimEnd();
	return [`${number} ${underlines.length === 0 ? paint.faint(shown) : shown}`.trimEnd(), ...underlines.flatMap((one) => underlineRows(one, cells, before.length, bar, room))];
}
function underlineRows({ mark, label, start, end }, cells, shift, bar, room) {
	const left = shift + widthOfCells(cells.filter((cell) => cell.end <= start));
	const under = cells.filter((cell) => cell.end > start && cell.start < Math.max(end, start + 1));
	const line = mark.glyph.repeat(Math.max(1, widthOfCells(under)));
	const indent = " ".repeat(left);
	if (label === "" || left + line.length + 1 + label.length <= room) return [`${bar} ${indent}${mark.paint(label === "" ? line : `${line} ${label}`)}`];
	const inset = Math.min(left, Math.floor(room / 3));
	const folded = fold(label, Math.max(20, room - inset));
	return [`${bar} ${indent}${mark.paint(line)}`, ...folded.map((text) => `${bar} ${" ".repeat(inset)}${mark.paint(text)}`)];
}

// src/report/terminal-summary.ts
const mostEntries = 20;
const mostNames$1 = 3;
function closingLines(report, context) {
	const sections = [
		holds$1(report, context),
		unproven$1(report, context),
		notRead$1(report, context),
		worlds$1(report, context),
		targets$1(report, context),
		opened$1(report, context),
		changeNotes(report).map(line$1)
	];
	const shade = report.findings.length === 0 ? context.paint.good : context.paint.strong;
	return [...sections.flatMap((lines) => lines.length === 0 ? [] : [...lines, ""]), shade(closingLine(report))];
}
function line$1(text) {
	return plain(show(text));
}
function holds$1(report, { paint }) {
	const wires = holdingWires(report);
	if (wires.length === 0) return [];
	const { shown, more } = firstOf(wires, mostEntries);
	return [
		paint.strong("what holds:"),
		...shown.map(({ prometheus, object, targets }) => {
			const from = prometheus === "assumed" ? "any Prometheus that selects it" : `Prometheus ${line$1(prometheus)}`;
			return `  ${paint.good("✓")} ${from} → ${line$1(object)} → ${counted(targets, "target")}`;
		}),
		...rest(more, "wire")
	];
}
function unproven$1(report, { positions, paint, width }) {
	const entries = unprovenOnce(report);
	if (entries.length === 0) return [];
	const groups = [...groupBy(entries, ({ needs }) => needs).values()].flatMap(together);
	const { shown, more } = firstOf(groups, mostEntries);
	return [
		`${paint.strong("unproven:")} ${counted(entries.length, "hop")} whose other end is not in the scan`,
		...shown.flatMap(({ object, hop, needs, at }) => {
			const { file, line: number } = positions.of(at);
			const settle = fold(`to settle: ${line$1(needs)}`, Math.max(40, width - 4));
			const where = `${plain(file)}:${number}`;
			const [said = "", ...more] = fold(`${line$1(object)}: ${line$1(hop)}`, Math.max(40, width - 4));
			const isShort = more.length === 0 && 4 + said.length + 2 + where.length <= width;
			return [
				`  ${paint.notice("?")} ${said}${isShort ? `  ${paint.faint(where)}` : ""}`,
				...more.map((text) => `    ${text}`),
				...isShort ? [] : [`    ${paint.faint(where)}`],
				...settle.map((text) => `    ${text}`)
			];
		}),
		...rest(more, "hop")
	];
}
function together(entries) {
	const [first] = entries;
	if (first === void 0 || entries.length < 3) return entries;
	const names = firstOf(entries, mostNames$1);
	const others = names.more === 0 ? "" : ` and ${names.more} more`;
	const object = names.shown.map((entry) => entry.object).join(", ") + others;
	const kinds = /* @__PURE__ */ new Set(["monitor", ...entries.map((entry) => entry.object.split(" ", 1)[0])]);
	const hop = first.hop.replace(/(?:the )?(\S+)$/, (last, kind) => kinds.has(kind) ? "them" : last);
	return [{
		...first,
		object,
		hop
	}];
}
function notRead$1(report, { paint, width }) {
	const groups = notReadGroups(report.notRead);
	if (groups.length === 0) return [];
	const files = new Set(report.notRead.map(({ file }) => file)).size;
	const { shown, more } = firstOf(groups, mostEntries);
	return [
		`${paint.strong("not read:")} ${counted(files, "file")}, in whole or in part`,
		...shown.flatMap((group) => {
			const names = firstOf(group.files, mostNames$1);
			const others = names.more === 0 ? "" : ` and ${names.more} more`;
			return entry$1(`${line$1(group.reason)} (${group.files.length}): ${names.shown.map(plain).join(", ")}${others}`, width);
		}),
		...rest(more, "reason")
	];
}
function worlds$1(report, { paint, width }) {
	if (report.worldNotes.length === 0) return [];
	const { shown, more } = firstOf(report.worldNotes, mostEntries);
	return [
		paint.strong("worlds:"),
		...shown.flatMap((note) => entry$1(line$1(note), width)),
		...rest(more, "note")
	];
}
function targets$1(report, { paint }) {
	const changes = changeOf(report)?.targets ?? [];
	if (changes.length === 0) return [];
	const { shown, more } = firstOf(changes, mostEntries);
	return [
		paint.strong("what the change does to targets:"),
		...shown.flatMap((change) => {
			return [`  ${losesTargets(change) ? paint.error("-") : paint.good("+")} ${line$1(change.object)} of ${line$1(prometheusName(change))}: ${targetSentences(change)}`, ...removedSentences(change).map((end) => `    taken away: ${line$1(end)}`)];
		}),
		...rest(more, "monitor")
	];
}
function entry$1(text, width) {
	return fold(text, Math.max(40, width - 4)).map((part, i) => `${i === 0 ? "  - " : "    "}${part}`);
}
function opened$1(report, { paint }) {
	const hops = changeOf(report)?.opened ?? [];
	if (hops.length === 0) return [];
	const { shown, more } = firstOf(hops, mostEntries);
	return [
		paint.strong("what the change leaves open:"),
		...shown.map((hop) => `  ${paint.notice("?")} ${line$1(openedSentence(hop))}`),
		...rest(more, "hop")
	];
}
function rest(more, noun) {
	return more === 0 ? [] : [`  … and ${counted(more, `more ${noun}`)}`];
}

// src/report/terminal.ts
const terminal = (report, options) => {
	const { finding, closing } = teller(report, options);
	return [...toldOnce(report.findings).flatMap((each) => [...finding(each), ""]), ...closing()].map((line) => `${line}\n`).join("");
};
function teller(report, options) {
	const context = contextFor(report, options);
	return {
		finding: (finding) => findingLines(finding, report, context).map(inert),
		closing: () => closingLines(report, context).map(inert)
	};
}
function contextFor(report, { color, width }) {
	const secrets = /* @__PURE__ */ new Map();
	const secretsOf = (file) => {
		const known = secrets.get(file) ?? secretRanges(report.textOf(file) ?? "");
		secrets.set(file, known);
		return known;
	};
	return {
		positions: new Positions(report),
		secretsOf,
		paint: paintFor(color),
		width
	};
}
function line(text) {
	return plain(show(text));
}
function findingLines(finding, report, context) {
	const { paint, positions } = context;
	const shade = paint[finding.severity];
	const groups = marksByFile(finding, context);
	const gutter = String(Math.max(...[...groups.values()].flat().map(({ span }) => positions.of(span).endLine))).length;
	return [
		`${shade(`${finding.severity}[${plain(finding.rule)}]`)} ${paint.strong(line(finding.message))}`,
		...[...groups.values()].flatMap((marks) => fileFrame(marks, gutter, context)),
		...notes(finding, report, gutter, context),
		...diffLines(finding.edits ?? [], gutter, context)
	];
}
function marksByFile(finding, { paint }) {
	const own = {
		span: finding.at,
		label: "",
		glyph: "^",
		paint: paint[finding.severity]
	};
	const ends = finding.related.map(({ at, label }) => ({
		span: at,
		label: line(label),
		glyph: "-",
		paint: paint.frame
	}));
	return groupBy([own, ...ends], ({ span }) => span.file);
}
function fileFrame(marks, gutter, context) {
	const first = marks[0];
	if (first === void 0) return [];
	const { file, line: number, column } = context.positions.of(first.span);
	const arrow = `${" ".repeat(gutter)}${context.paint.frame("-->")} ${plain(file)}:${number}:${column}`;
	const frame = codeFrame(marks, gutter, context);
	if (frame.length > 0) return [arrow, ...frame];
	return marks.map(({ label }) => label === "" ? arrow : `${arrow}  ${label}`);
}
function notes(finding, report, gutter, { paint, width }) {
	const note = (name, text) => {
		const lead = `${" ".repeat(gutter)} = `;
		const [first = "", ...rest] = fold(line(text), Math.max(40, width - lead.length - name.length - 2));
		const inset = " ".repeat(lead.length + name.length + 2);
		return [`${paint.frame(lead)}${paint.strong(`${name}:`)} ${first}`, ...rest.map((more) => inset + more)];
	};
	const worlds = report.worldNotes.length > 0 && finding.worlds.length > 0 ? listedWorlds(finding.worlds) : void 0;
	const { renderedFrom } = finding;
	return [
		...note("why", finding.why),
		...finding.help === void 0 ? [] : note("help", finding.help),
		...renderedFrom === void 0 ? [] : note("rendered from", renderedFrom.template),
		...worlds === void 0 ? [] : note("in", worlds),
		...(finding.removed ?? []).flatMap(({ file, line, label }) => note("taken away", `${file}:${line} ${label}`))
	];
}
function listedWorlds(worlds) {
	const shown = worlds.slice(0, 5).join(", ");
	return worlds.length > 5 ? `${shown} and ${worlds.length - 5} more` : shown;
}

// src/report/github.ts
const github = (report, options) => {
	const lines = annotationLines(report, options);
	return terminal(report, options) + (lines.length === 0 ? "" : "\n") + lines.join("");
};
function annotationLines(report, options) {
	const positions = new Positions(report);
	return severities.flatMap((severity) => {
		const own = toldOnce(report.findings).filter((finding) => finding.severity === severity).sort(changedFirst);
		const spent = severity === "notice" ? options.noticesSpent ?? 0 : 0;
		const shown = own.slice(0, Math.max(0, options.maxAnnotations - spent));
		return [...shown.map((finding) => annotation(finding, positions, options, changeOf(report))), ...surplus(severity, own, shown, positions)];
	}).map((line) => `${line}\n`);
}
function changedFirst(a, b) {
	return Number(b.changedAt !== void 0) - Number(a.changedAt !== void 0);
}
function annotation(finding, positions, { titleOf }, change) {
	const title = (titleOf?.(finding.rule) ?? finding.rule).replace(/=/g, "＝");
	const properties = [...placeProperties(finding, positions, change), `title=${commandProperty(title)}`];
	return `::${finding.severity} ${properties.join(",")}::${commandData(message(finding, positions))}`;
}
function placeProperties(finding, positions, change) {
	const at = placeOf(finding);
	if (at.file === "<stdin>") return [];
	const { file, line: merged, column, endLine, endColumn } = positions.of(at);
	const name = `file=${commandProperty(file)}`;
	const line = change === void 0 ? merged : change.lineAtTip(file, merged);
	if (line === void 0) return [name];
	const start = [
		name,
		`line=${line}`,
		`endLine=${line}`,
		`col=${column}`
	];
	return endLine === merged && endColumn > column ? [...start, `endColumn=${endColumn}`] : start;
}
const mostEnds$1 = 3;
function message(finding, positions) {
	const ends = otherEnds(finding).slice(0, mostEnds$1).map(({ at, label }) => {
		const { file, line } = positions.of(at);
		return `other end: ${file}:${line} ${show(label)}`;
	});
	const removed = (finding.removed ?? []).map(({ file, line, label }) => `taken away by the change: ${file}:${line} ${show(label)}`);
	const { renderedFrom } = finding;
	const template = renderedFrom === void 0 ? [] : [`rendered from ${show(renderedFrom.template)}`];
	const help = finding.help === void 0 ? [] : [`help: ${show(finding.help)}`];
	return [
		show(finding.message),
		`why: ${show(finding.why)}`,
		...template,
		...ends,
		...removed,
		...help,
		`[${finding.rule}]`
	].map(plain).join("\n");
}
function surplus(severity, own, shown, positions) {
	const rest = own.slice(shown.length);
	if (rest.length === 0) return [];
	return [`${counted(rest.length, `more ${severity}`)} without annotation (GitHub shows ${shown.length} of each level a step); the report above tells each in full:`, ...rest.map(({ at, rule, message }) => `  ${place(at, positions)} ${plain(show(message))} [${plain(rule)}]`)];
}
function place(at, positions) {
	const { file, line, column } = positions.of(at);
	return `${plain(file)}:${line}:${column}`;
}

// src/engine/distinct-fingerprints.ts
function distinctFingerprints(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const fingerprint = fingerprintOf(finding);
		const count = (seen.get(fingerprint) ?? 0) + 1;
		seen.set(fingerprint, count);
		return count === 1 ? fingerprint : `${fingerprint}:${count}`;
	});
}

// src/report/gitlab.ts
const words = {
	error: "critical",
	warning: "major",
	notice: "info"
};
const gitlab = (report) => {
	const positions = new Positions(report);
	const ranked = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
	const fingerprints = distinctFingerprints(ranked);
	return jsonText(ranked.map((finding, i) => entry(finding, fingerprints[i] ?? "", positions)));
};
function entry(finding, fingerprint, positions) {
	const { rule, severity } = finding;
	const { file, line, endLine } = positions.of(placeInTree(finding));
	return {
		description: sentences(finding, (text) => plain(show(text))).join(" "),
		check_name: rule,
		fingerprint,
		severity: words[severity],
		location: {
			path: file,
			lines: {
				begin: line,
				end: endLine
			}
		}
	};
}

// src/report/json.ts
const json = (report) => {
	const positions = new Positions(report);
	const { files, manifests, monitors, targets } = report.counts;
	const [errors, warnings, notices] = severities.map((severity) => report.findings.filter((finding) => finding.severity === severity).length);
	const unproven = unprovenOnce(report);
	return jsonText({
		version: 1,
		summary: {
			files,
			manifests,
			monitors,
			targets,
			errors,
			warnings,
			notices,
			unproven: unproven.length,
			suppressed: report.suppressed.length
		},
		findings: report.findings.map((finding) => findingJson(finding, positions)),
		unproven: unproven.map(({ object, hop, needs, at }) => {
			const { file, line } = positions.of(at);
			return {
				object: show(object),
				hop: show(hop),
				needs: show(needs),
				file,
				line
			};
		}),
		notRead: report.notRead.map(({ file, reason }) => ({
			file,
			reason
		})),
		...report.change === void 0 ? {} : { change: changeJson(report.change) }
	});
};
function findingJson(finding, positions) {
	const { rule, gate, severity, confidence, message, why, help, object, at, related, edits, worlds } = finding;
	const { renderedFrom } = finding;
	return {
		rule,
		gate,
		severity,
		confidence,
		message: show(message),
		why: show(why),
		help: help === void 0 ? null : show(help),
		object: show(object),
		...positions.of(at),
		related: related.map((end) => ({
			...positions.of(end.at),
			label: show(end.label)
		})),
		fix: edits === void 0 || edits.length === 0 ? null : { edits: edits.map(editJson) },
		worlds,
		...renderedFrom === void 0 ? {} : { renderedFrom: renderedFromJson(renderedFrom, positions) }
	};
}
function renderedFromJson({ template, at }, positions) {
	if (at === void 0) return {
		template: show(template),
		file: null,
		line: null
	};
	const { file, line } = positions.of(at);
	return {
		template: show(template),
		file,
		line
	};
}
function changeJson(change) {
	if ("unavailable" in change) return { unavailable: show(change.unavailable) };
	const { base, older, mended, targets, opened, notes } = change;
	return {
		base,
		older: older.length,
		mended: mended.length,
		targets: targets.map(({ prometheus, object, gained, lost, downNow, nowUp, left }) => ({
			prometheus: show(prometheus),
			object: show(object),
			gained: gained.map(show),
			lost: lost.map(show),
			downNow: downNow.map(show),
			nowUp: nowUp.map(show),
			left
		})),
		opened: opened.map(({ object, hop, needs }) => ({
			object: show(object),
			hop: show(hop),
			needs: show(needs)
		})),
		notes: notes.map(show)
	};
}
function editJson({ at, text }) {
	return {
		file: at.file,
		start: at.start,
		end: at.end,
		text
	};
}

// src/util/xml.ts
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function xmlText(text) {
	return escaped(plain(text));
}
function xmlLines(lines) {
	return lines.map((line) => escaped(inert(line))).join("\n");
}
function escaped(line) {
	return line.replace(/[&<>"]/g, (character) => entities[character] ?? "").replace(/[\uFFFE\uFFFF]/g, "�");
}

// src/report/junit.ts
const junit = (report, options) => {
	const plain = {
		...options,
		color: false
	};
	const tell = teller(report, plain);
	const cases = casesOf(report, plain);
	const suites = [...groupBy(cases, ({ suite }) => suite)].map(([name, own]) => suite(name, own, tell));
	const whole = [
		"the scan",
		"promwire",
		output(tell.closing())
	];
	const count = counts(cases);
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="promwire" tests="${count.tests + 1}" failures="${count.failures}" errors="0" time="0">`,
		...suites,
		"  <testsuite name=\"promwire\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\">",
		testcase(...whole),
		"  </testsuite>",
		"</testsuites>\n"
	].join("\n");
};
function casesOf(report, { failOn = "error" }) {
	const findings = groupBy(report.findings, ({ object, at }) => object || `File ${at.file}`);
	const unproven = groupBy(unprovenOnce(report), ({ object }) => object);
	const pools = report.prometheuses.flatMap((prometheus) => prometheus.pools.map(({ object }) => object));
	return [.../* @__PURE__ */ new Set([
		...pools,
		...findings.keys(),
		...unproven.keys()
	])].sort().map((title) => {
		const own = findings.get(title) ?? [];
		const isFailure = ({ severity }) => failOn !== "never" && atLeast(severity, failOn);
		const failing = own.filter(isFailure);
		const [, kind = title, name = title] = /^(\S+) (.*)$/s.exec(title) ?? [];
		return {
			suite: kind,
			name,
			failing,
			minor: own.filter((finding) => !isFailure(finding)),
			unproven: failing.length > 0 ? [] : unproven.get(title) ?? []
		};
	});
}
function counts(cases) {
	return {
		tests: cases.length,
		failures: cases.filter(({ failing }) => failing.length > 0).length,
		skipped: cases.filter(({ unproven }) => unproven.length > 0).length
	};
}
function suite(name, cases, tell) {
	const { tests, failures, skipped } = counts(cases);
	const told = `tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}" time="0"`;
	return [
		`  <testsuite name="${attribute(name)}" ${told}>`,
		...cases.map((each) => testcase(each.name, each.suite, outcome(each, tell))),
		"  </testsuite>"
	].join("\n");
}
function testcase(name, classname, content) {
	const head = `    <testcase name="${attribute(name)}" classname="${attribute(classname.replaceAll(".", "_"))}" time="0"`;
	return content === "" ? `${head}/>` : `${head}>\n${content}\n    </testcase>`;
}
function outcome({ failing, minor, unproven }, tell) {
	const parts = [];
	const lines = unproven.map(({ hop, needs }) => show(`unproven: ${hop}; to settle: ${needs}`));
	if (lines.length > 0) parts.push(`      <skipped>${lines.map(xmlText).join("\n")}</skipped>`);
	const [first] = failing;
	if (first !== void 0) {
		const more = failing.length > 1 ? ` (and ${failing.length - 1} more)` : "";
		const head = `type="${attribute(first.rule)}" message="${attribute(`${first.message}${more}`)}"`;
		parts.push(`      <failure ${head}>${told(failing, tell)}</failure>`);
	}
	if (minor.length > 0) parts.push(output(minor.flatMap((finding) => [...tell.finding(finding), ""])));
	return parts.join("\n");
}
function told(findings, tell) {
	return xmlLines(findings.flatMap((finding) => ["", ...tell.finding(finding)]));
}
function output(lines) {
	return `      <system-out>${xmlLines(lines)}</system-out>`;
}
function attribute(text) {
	return xmlText(show(text));
}

// src/report/markdown-wires.ts
const mostWires = 5;
function brokenWires(report) {
	const wires = brokenOf(report);
	return {
		before: ["```mermaid", "flowchart LR"],
		rows: (wires.length > mostWires ? [] : wires).flatMap(({ prometheus, object, rule, state }, i) => [`  p${i}["${node(prometheus)}"] ${state === "not-selected" ? `-- "${node(rule)}" --x` : "-->"} m${i}["${node(object)}"]`, ...state === "not-selected" ? [] : [`  m${i} -- "${node(rule)}" --x t${i}["no target"]`]]),
		after: ["```"],
		noun: "line"
	};
}
function brokenOf({ findings, prometheuses }) {
	const rules = new Map(findings.filter(({ severity }) => severity !== "notice").map(({ object, rule }) => [object, rule]));
	const wires = prometheuses.flatMap(({ ref, state, pools }) => [...rules].flatMap(([object, rule]) => {
		const own = pools.filter((pool) => pool.object === object);
		const alive = own.some(({ targets }) => targets.some(({ verdict }) => verdict !== "down"));
		const [first] = own;
		if (first === void 0 || alive) return [];
		return [{
			prometheus: state === "assumed" ? "Prometheus" : `Prometheus ${ref}`,
			object,
			rule,
			state: first.state
		}];
	}));
	return [...new Map(wires.map((wire) => [JSON.stringify(wire), wire])).values()];
}
function node(text) {
	return plain(show(text)).replace(/[^\p{L}\p{N} ./:_-]/gu, "_").slice(0, 80);
}

// src/report/markdown.ts
const budget = 911360;
const mostNames = 5;
const markdown = (report, options) => {
	const link = linker(report, options);
	const room = { left: budget };
	const head = [`### promwire: ${markdownText(closingLine(report))}`, ""];
	const sections = [
		comparison(report),
		findingsTable(report, options),
		targets(report),
		opened(report, link),
		brokenWires(report),
		holds(report),
		unproven(report, link),
		notRead(report),
		worlds(report)
	];
	return [...head, ...sections.flatMap((section) => fitted(section, room))].map((line) => `${line}\n`).join("");
};
function targets(report) {
	const changes = changeOf(report)?.targets ?? [];
	return {
		before: ["| | Targets of | as seen by | with this change | which |", "|---|---|---|---|---|"],
		rows: [...changes.filter(losesTargets), ...changes.filter((change) => !losesTargets(change))].map((change) => {
			const { gained, lost, downNow, nowUp } = change;
			const urls = [
				...lost,
				...downNow,
				...gained,
				...nowUp
			].map((url) => markdownCode(show(url)));
			const { shown, more } = firstOf(urls, mostNames);
			const which = [...shown, ...more === 0 ? [] : [`and ${more} more`]].join("<br>");
			const icon = losesTargets(change) ? "➖" : "➕";
			const who = markdownText(show(prometheusName(change)));
			const what = [targetSentences(change), ...change.removed.map(removedText)].join("<br>");
			return `| ${icon} | ${markdownCode(show(change.object))} | ${who} | ${what} | ${which} |`;
		}),
		after: [],
		noun: "monitor"
	};
}
function opened(report, link) {
	return {
		before: ["What this change leaves open:", ""],
		rows: (changeOf(report)?.opened ?? []).map((hop) => `- ❓ ${markdownProse(show(openedSentence(hop)))} (${link(hop.at)})`),
		after: [],
		noun: "hop"
	};
}
function comparison(report) {
	return {
		before: [],
		rows: changeNotes(report).map((note) => `- ${markdownStart(markdownProse(show(note)))}`),
		after: [],
		noun: "note"
	};
}
function details(summary, rows, noun) {
	return {
		before: [`<details><summary>${summary}</summary>`, ""],
		rows,
		after: ["", "</details>"],
		noun
	};
}
function holds(report) {
	const wires = holdingWires(report);
	const rows = wires.map(({ prometheus, object, targets }) => {
		return `- ✅ ${prometheus === "assumed" ? "any Prometheus that selects it" : `Prometheus ${markdownCode(show(prometheus))}`} → ${markdownCode(show(object))} → ${counted(targets, "target")}`;
	});
	return details(`What holds: ${counted(wires.length, "wire")}`, rows, "wire");
}
function unproven(report, link) {
	const entries = unprovenOnce(report);
	const rows = entries.map(({ object, hop, needs, at }) => `- ${markdownCode(show(object))}: ${markdownProse(show(hop))} (${link(at)}). To settle: ${markdownProse(show(needs))}`);
	return details(`Unproven: ${counted(entries.length, "hop")} whose other end is not in the scan`, rows, "hop");
}
function notRead(report) {
	const rows = notReadGroups(report.notRead).map(({ reason, files }) => {
		const more = files.length > mostNames ? ` and ${files.length - mostNames} more` : "";
		return `- ${markdownStart(markdownText(reason))} (${files.length}): ${files.slice(0, mostNames).map(markdownCode).join(", ")}${more}`;
	});
	const files = new Set(report.notRead.map(({ file }) => file)).size;
	return details(`Not read: ${counted(files, "file")}, in whole or in part`, rows, "reason");
}
function worlds({ worldNotes }) {
	return details("How the scan was cut into worlds", worldNotes.map((note) => `- ${markdownStart(markdownProse(show(note)))}`), "note");
}

// src/report/sarif-message.ts
function sarifMessage(finding, linked) {
	const ends = (link) => {
		const links = linked.map(({ label }, i) => link(label, i + 1));
		return links.length === 0 ? [] : [`Other ${links.length === 1 ? "end" : "ends"}: ${links.join(", ")}.`];
	};
	const text = [...sentences(finding, sarifText), ...ends((label, id) => `[${linkText(label)}](${id})`)];
	const markdown = [...sentences(finding, (words) => markdownProse(show(words))), ...ends((label, id) => `[${markdownText(show(label))}](${id})`)];
	return {
		text: text.join(" "),
		markdown: markdownStart(markdown.join(" "))
	};
}
function sarifText(text) {
	return plain(show(text)).replace(/\](?=\()/g, "] ").replace(/\{(?=\d+\})/g, "{ ");
}
function linkText(label) {
	return sarifText(label).replace(/\\/g, "\\\\").replace(/\[/g, "(").replace(/\]/g, ")");
}

// src/report/sarif-place.ts
function physicalLocation(span, positions) {
	return {
		artifactLocation: artifactLocation(span.file),
		region: alertRegion(span, positions)
	};
}
function artifactLocation(file) {
	if (file.startsWith("/")) return { uri: `file://${uriPath(file)}` };
	return {
		uri: uriPath(file),
		uriBaseId: "%SRCROOT%"
	};
}
function exactRegion(span, positions) {
	return region(positions.of(span));
}
function alertRegion(span, positions) {
	const whole = positions.of(span);
	const indexed = positions.indexed(span.file);
	if (whole.endLine === whole.line || indexed === void 0) return region(whole);
	const { end } = lineRange(indexed, whole.line);
	const endColumn = end - (indexed.starts[whole.line - 1] ?? 0) + 1;
	return region({
		...whole,
		endLine: whole.line,
		endColumn: Math.max(whole.column, endColumn)
	});
}
function region({ line, column, endLine, endColumn }) {
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}

// src/report/sarif-rule.ts
const homepage = "https://github.com/promwire/promwire";
const pages = `${homepage}/blob/v${version}/docs/rules`;
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const problemSeverities = {
	error: "error",
	warning: "warning",
	notice: "recommendation"
};
function sarifRule(id, page) {
	const rule = rules.find((candidate) => candidate.id === id);
	const { severity, gate } = rule ?? {
		severity: "notice",
		gate: void 0
	};
	const title = titleOf(id) ?? id;
	const body = page === void 0 ? void 0 : pageBody(page);
	return {
		id,
		name: pascalCase(id),
		shortDescription: { text: sentence(title) },
		fullDescription: { text: introOf(body) ?? sentence(title) },
		...rule === void 0 ? {} : { helpUri: `${pages}/${id}.md` },
		help: body === void 0 ? { text: sentence(title) } : {
			text: body,
			markdown: `# ${title}\n\n${body}`
		},
		defaultConfiguration: { level: levels[severity] },
		properties: {
			tags: [
				"prometheus",
				"kubernetes",
				...gate === void 0 ? [] : [gate]
			],
			precision: "very-high",
			"problem.severity": problemSeverities[severity]
		}
	};
}
function pascalCase(id) {
	return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function pageBody(page) {
	return page.replace(/^# .*\n/, "").replace(/^<!-- generated: .*-->\n/m, "").replace(/\]\((?!https?:)([\w-]+\.md)\)/g, `](${pages}/$1)`).trim();
}
function introOf(body) {
	return (body?.split(/\n## /, 1)[0]?.trim().split("\n\n", 1)[0])?.replace(/\s+/g, " ").replace(/`/g, "");
}

// src/report/sarif.ts
const mostResults = 5e3;
const mostEnds = 20;
const mostLinks = 5;
const mostNotes = 500;
const sarif = (report, { pageOf, suppressed = "mark" }) => {
	const silenced = suppressed === "omit" ? [] : report.suppressed;
	const older = olderThan(report);
	const ranked = [
		report.findings,
		older,
		silenced
	].flatMap((findings) => rankedFindings(findings));
	const kept = ranked.slice(0, mostResults);
	const ids = [...new Set(kept.map(({ rule }) => rule))].sort();
	const fingerprints = distinctFingerprints(kept);
	const positions = new Positions(report);
	return jsonText({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "promwire",
				version,
				semanticVersion: version,
				informationUri: homepage,
				rules: ids.map((id) => sarifRule(id, pageOf?.(id))),
				notifications: notificationKinds
			} },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: notifications(report, ranked.length - kept.length, positions)
			}],
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
			columnKind: "utf16CodeUnits",
			results: kept.map((finding, i) => result(finding, ids.indexOf(finding.rule), fingerprints[i] ?? "", positions))
		}]
	});
};
function olderThan({ change }) {
	return change !== void 0 && "base" in change ? change.older : [];
}
function result(finding, ruleIndex, fingerprint, positions) {
	const { rule, severity, confidence, gate, object, edits = [], worlds } = finding;
	const ends = otherEnds(finding).slice(0, mostEnds);
	const named = object === "" ? {} : { logicalLocations: [{
		fullyQualifiedName: show(object),
		kind: "object"
	}] };
	return {
		ruleId: rule,
		ruleIndex,
		level: levels[severity],
		message: sarifMessage(finding, ends.slice(0, mostLinks)),
		locations: [{
			physicalLocation: physicalLocation(placeOf(finding), positions),
			...named
		}],
		relatedLocations: ends.map((end, i) => ({
			id: i + 1,
			physicalLocation: physicalLocation(end.at, positions),
			message: { text: sarifText(end.label) }
		})),
		partialFingerprints: { "promwire/v1": fingerprint },
		...edits.length === 0 ? {} : { fixes: [fix(finding, edits, positions)] },
		..."silenced" in finding ? { suppressions: [suppression(finding)] } : {},
		properties: {
			gate,
			confidence,
			...worlds.length === 0 ? {} : { worlds }
		}
	};
}
function suppression({ silenced: { inSource, reason } }) {
	return {
		kind: inSource ? "inSource" : "external",
		status: "accepted",
		justification: sarifText(reason)
	};
}
function fix({ help }, edits, positions) {
	const changes = [...groupBy(edits, ({ at }) => at.file)].map(([file, own]) => ({
		artifactLocation: artifactLocation(file),
		replacements: own.map(({ at, text }) => ({
			deletedRegion: exactRegion(at, positions),
			insertedContent: { text }
		}))
	}));
	return {
		description: { text: sentence(sarifText(help ?? "make the only edit that mends it")) },
		artifactChanges: changes
	};
}
const notificationKinds = [
	notificationKind("not-read", "A file, or a document of it, was not read."),
	notificationKind("wire-unproven", "The other end of a wire is not in the scan."),
	notificationKind("results-cut", "There are more findings than a run may hold.")
];
function notificationKind(id, text) {
	return {
		id,
		name: pascalCase(id),
		shortDescription: { text },
		fullDescription: { text },
		help: { text }
	};
}
function notifications(report, cut, positions) {
	const notRead = report.notRead.slice(0, mostNotes).map(({ file, reason }) => notification("not-read", reason, { artifactLocation: artifactLocation(file) }));
	const unproven = unprovenOnce(report).slice(0, mostNotes).map(({ object, hop, needs, at }) => notification("wire-unproven", `${object}: ${hop}; to settle: ${needs}`, physicalLocation(at, positions)));
	const head = `${counted(cut, "finding")} of the lowest severity left out: a run holds ${mostResults}`;
	return [
		...cut === 0 ? [] : [notification("results-cut", head)],
		...notRead,
		...unproven
	];
}
function notification(id, text, physical) {
	return {
		descriptor: {
			id,
			index: notificationKinds.findIndex((kind) => kind.id === id)
		},
		level: id === "results-cut" ? "warning" : "note",
		message: { text: sentence(sarifText(text)) },
		...physical === void 0 ? {} : { locations: [{ physicalLocation: physical }] }
	};
}

// src/report/reporters.ts
const reporters = {
	terminal,
	json,
	sarif,
	github,
	gitlab,
	junit,
	markdown
};

export { annotationLines as n, titleOf as r, reporters as t };
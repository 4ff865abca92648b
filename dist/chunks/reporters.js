import { a as markdownCode, c as plain, n as commandProperty, o as markdownProse, r as inert, s as markdownText, t as commandData, u as severities } from "./sanitize.js";
import { B as groupBy, T as show, f as counted } from "./scan.js";
import { i as Positions, n as fold, r as paintFor, t as jsonText } from "./json-text.js";
import { a as windowOf, i as widthOfCells, n as cellsOf, r as lineRange, t as secretRanges } from "./redact.js";

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

// src/report/summary.ts
function holdingWires(report) {
	const wires = /* @__PURE__ */ new Map();
	for (const prometheus of report.prometheuses) for (const wire of wiresOf(prometheus)) wires.set(`${wire.prometheus}\n${wire.object}`, wire);
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
	if (report.findings.length === 0) return `no findings: ${wire} ${read})${silenced}`;
	return `${severities.map((severity) => [countOf(report, severity), severity]).filter(([count]) => count > 0).map(([count, severity]) => counted(count, severity)).join(", ")} ${read}, ${wire})${silenced}`;
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

// src/report/terminal-summary.ts
const mostEntries = 20;
const mostNames$1 = 3;
function closingLines(report, context) {
	const sections = [
		holds$1(report, context),
		unproven$1(report, context),
		notRead$1(report, context),
		worlds$1(report, context)
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
			const where = paint.faint(`${plain(file)}:${number}`);
			return [`  ${paint.notice("?")} ${line$1(object)}: ${line$1(hop)}  ${where}`, ...settle.map((text) => `    ${text}`)];
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
	return [{
		...first,
		object,
		hop: first.hop.replace(/\S+$/, "them")
	}];
}
function notRead$1(report, { paint }) {
	const groups = notReadGroups(report.notRead);
	if (groups.length === 0) return [];
	const files = new Set(report.notRead.map(({ file }) => file)).size;
	const { shown, more } = firstOf(groups, mostEntries);
	return [
		`${paint.strong("not read:")} ${counted(files, "file")}, in whole or in part`,
		...shown.map((group) => {
			const names = firstOf(group.files, mostNames$1);
			const others = names.more === 0 ? "" : ` and ${names.more} more`;
			return `  - ${line$1(group.reason)} (${group.files.length}): ${names.shown.map(plain).join(", ")}${others}`;
		}),
		...rest(more, "reason")
	];
}
function worlds$1(report, { paint }) {
	if (report.worldNotes.length === 0) return [];
	const { shown, more } = firstOf(report.worldNotes, mostEntries);
	return [
		paint.strong("worlds:"),
		...shown.map((note) => `  - ${line$1(note)}`),
		...rest(more, "note")
	];
}
function rest(more, noun) {
	return more === 0 ? [] : [`  … and ${counted(more, `more ${noun}`)}`];
}

// src/report/terminal.ts
const terminal = (report, options) => {
	const context = contextFor(report, options);
	return [...[...report.findings.flatMap((finding) => [...findingLines(finding, report, context), ""])], ...closingLines(report, context)].map((line) => `${inert(line)}\n`).join("");
};
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
	return [
		...note("why", finding.why),
		...finding.help === void 0 ? [] : note("help", finding.help),
		...worlds === void 0 ? [] : note("in", worlds)
	];
}
function listedWorlds(worlds) {
	const shown = worlds.slice(0, 5).join(", ");
	return worlds.length > 5 ? `${shown} and ${worlds.length - 5} more` : shown;
}

// src/report/github.ts
const github = (report, options) => {
	const positions = new Positions(report);
	const lines = severities.flatMap((severity) => {
		const own = report.findings.filter((finding) => finding.severity === severity);
		const shown = own.slice(0, options.maxAnnotations);
		return [...shown.map((finding) => annotation(finding, positions, options)), ...surplus(severity, own, shown, positions)];
	});
	const separator = lines.length === 0 ? "" : "\n";
	return terminal(report, options) + separator + lines.map((line) => `${line}\n`).join("");
};
function annotation(finding, positions, { titleOf }) {
	const title = (titleOf?.(finding.rule) ?? finding.rule).replace(/=/g, "＝");
	const properties = [...placeProperties(finding, positions), `title=${commandProperty(title)}`];
	return `::${finding.severity} ${properties.join(",")}::${commandData(message(finding, positions))}`;
}
function placeProperties({ at }, positions) {
	if (at.file === "<stdin>") return [];
	const { file, line, column, endLine, endColumn } = positions.of(at);
	const start = [
		`file=${commandProperty(file)}`,
		`line=${line}`,
		`endLine=${line}`,
		`col=${column}`
	];
	return endLine === line && endColumn > column ? [...start, `endColumn=${endColumn}`] : start;
}
const mostEnds = 3;
function message(finding, positions) {
	const ends = finding.related.slice(0, mostEnds).map(({ at, label }) => {
		const { file, line } = positions.of(at);
		return `other end: ${file}:${line} ${show(label)}`;
	});
	const help = finding.help === void 0 ? [] : [`help: ${show(finding.help)}`];
	return [
		show(finding.message),
		`why: ${show(finding.why)}`,
		...ends,
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
		}))
	});
};
function findingJson(finding, positions) {
	const { rule, gate, severity, confidence, message, why, help, object, at, related, edits, worlds } = finding;
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
		worlds
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
const markdown = (report, { linkBase }) => {
	const positions = new Positions(report);
	const link = (span) => linkTo(positions.of(span), linkBase);
	const room = { left: budget };
	const head = [`### promwire: ${markdownText(closingLine(report))}`, ""];
	const sections = [
		findings(report, link),
		brokenWires(report),
		holds(report),
		unproven(report, link),
		notRead(report),
		worlds(report)
	];
	return [...head, ...sections.flatMap((section) => fitted(section, room))].map((line) => `${line}\n`).join("");
};
function findings(report, link) {
	return {
		before: ["| | Where | What breaks | What it means, what mends it |", "|---|---|---|---|"],
		rows: severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity)).map((finding) => findingRow(finding, link)),
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
	const what = [
		markdownProse(show(finding.message)),
		...ends,
		markdownCode(finding.rule)
	].join("<br>");
	const help = finding.help === void 0 ? [] : [`**Help:** ${markdownProse(show(finding.help))}`];
	const why = [markdownProse(show(finding.why)), ...help].join("<br>");
	return `| ${icons[finding.severity]} | ${link(finding.at)} | ${what} | ${why} |`;
}
function linkTo({ file, line }, base) {
	const place = markdownCode(`${file}:${line}`);
	if (base === void 0 || file === "<stdin>") return place;
	return `[${place}](${base}/${file.split("/").map(encoded).join("/")}#L${line})`;
}
function encoded(segment) {
	const whole = segment.replace(/\p{Cs}/gu, "�");
	return encodeURIComponent(whole).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
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
		return `- ${markdownText(reason)} (${files.length}): ${files.slice(0, mostNames).map(markdownCode).join(", ")}${more}`;
	});
	const files = new Set(report.notRead.map(({ file }) => file)).size;
	return details(`Not read: ${counted(files, "file")}, in whole or in part`, rows, "reason");
}
function worlds({ worldNotes }) {
	return details("How the scan was cut into worlds", worldNotes.map((note) => `- ${markdownProse(show(note))}`), "note");
}

// src/report/reporters.ts
const reporters = {
	terminal,
	json,
	github,
	markdown
};

export { reporters as t };
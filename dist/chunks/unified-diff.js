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

export { applyEdits as n, unifiedDiff as t };
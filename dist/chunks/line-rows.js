// src/util/line-rows.ts
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

export { rowsOf as n, linesOf as t };
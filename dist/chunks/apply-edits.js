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

export { applyEdits as t };
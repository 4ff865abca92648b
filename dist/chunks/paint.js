// src/report/paint.ts
function paintFor(color) {
	const shade = (code) => (text) => color && text !== "" ? `\u001B[${code}m${text}\u001B[0m` : text;
	return {
		error: shade("1;31"),
		warning: shade("1;33"),
		notice: shade("1;36"),
		good: shade("32"),
		strong: shade("1"),
		faint: shade("2"),
		frame: shade("34")
	};
}
function fold(text, width) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || last.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}

export { paintFor as n, fold as t };
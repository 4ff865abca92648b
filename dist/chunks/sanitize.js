// src/util/sanitize.ts
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const variationSelector = /[\uFE0E\uFE0F]/g;
function plain(text) {
	return inert(text.replace(variationSelector, "").replace(unseen, spell));
}
function spell(character) {
	const named = {
		"\n": "\\n",
		"\r": "\\r",
		"	": "\\t"
	}[character];
	if (named !== void 0) return named;
	const code = character.codePointAt(0) ?? 0;
	return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
function isUnseen(character) {
	return character.search(unseen) !== -1;
}
function inert(line) {
	return line.replace(/##([A-Za-z]*)\[/g, "##$1\\[").replace(/^(\s*)::/, "$1\\::");
}
const longestMessage = 4096;
function commandData(text) {
	return percent(cut(text.split("\n").map((line) => plain(line)).join("\n"), longestMessage));
}
function commandProperty(text) {
	return percent(plain(text)).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function percent(text) {
	return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function cut(text, length) {
	if (text.length <= length) return text;
	return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function markdownText(text) {
	return plain(text).replace(/@|#(?=\S)|\bGH-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[a-z0-9_+-]+:)/gi, "$&​").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\|/g, "&#124;").replace(/[\\`*_[\]{}~$!]/g, "\\$&");
}
function markdownStart(markdown) {
	return markdown.trimStart().replace(/^(?=[-+=>#])/, "\\").replace(/^(\d{1,9})(?=[.)])/, "$1\\");
}
function markdownProse(text) {
	const parts = plain(text).split("`");
	if (parts.length % 2 === 0) return markdownText(text);
	const code = (text) => text === "" ? markdownText("``") : markdownCode(text);
	return parts.map((part, i) => i % 2 === 1 ? code(part) : markdownText(part)).join("");
}
function markdownCode(text) {
	const line = plain(text);
	if (line.trim() === "" || /[`|]/.test(line)) return `"${markdownText(line)}"`;
	return `\`${line}\``;
}

export { isUnseen as a, markdownStart as c, spell as d, inert as i, markdownText as l, commandProperty as n, markdownCode as o, cut as r, markdownProse as s, commandData as t, plain as u };
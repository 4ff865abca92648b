// src/report/json-text.ts
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function jsonText(value) {
	return `${inert(JSON.stringify(value, null, 2))}\n`;
}
function jsonLine(value) {
	return inert(JSON.stringify(value));
}
function inert(text) {
	return text.replace(unseen, escapeUnits).replace(/##([A-Za-z]*)\[/g, "##$1\\u005b");
}
function escapeUnits(character) {
	return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

export { jsonText as n, jsonLine as t };
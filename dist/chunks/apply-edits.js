import { createHash } from "node:crypto";

// src/util/sha256.ts
function sha256(text) {
	return createHash("sha256").update(text, "utf8").digest("hex");
}

// src/engine/fingerprint.ts
function fingerprintOf({ rule, object, address }) {
	return sha256(JSON.stringify([
		rule,
		object,
		address
	])).slice(0, 32);
}

// src/util/text.ts
function listed(values) {
	const sorted = [...new Set(values)].sort();
	const shown = sorted.slice(0, 5).map((value) => `"${value}"`);
	const rest = sorted.length - shown.length;
	return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function enumerated(parts) {
	if (parts.length < 2) return parts.join("");
	return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}

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

export { fingerprintOf as a, listed as i, counted as n, sha256 as o, enumerated as r, applyEdits as t };
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

export { sha256 as a, fingerprintOf as i, enumerated as n, listed as r, counted as t };
// src/util/nearest.ts
function nearest(word, candidates) {
	let best;
	let bestCost = Number.POSITIVE_INFINITY;
	for (const candidate of [...new Set(candidates)].sort()) {
		const [from, to] = [word.toLowerCase(), candidate.toLowerCase()];
		const allowed = from.length >= 3 && to.startsWith(from) ? to.length : Math.max(1, Math.floor(Math.max(from.length, to.length) / 3));
		const least = Math.abs(from.length - to.length);
		if (least > allowed || least >= bestCost) continue;
		const cost = editDistance(from, to);
		if (cost <= allowed && cost < bestCost) [best, bestCost] = [candidate, cost];
	}
	return best;
}
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		[beforeLast, last] = [last, row];
	}
	return last[b.length] ?? 0;
}

// src/util/version-number.ts
function parseVersion(text) {
	const match = /^v?(\d{1,6})\.(\d{1,6})(?:\.\d+)?(?:[-+._][0-9A-Za-z.+_-]*)?$/.exec(text.trim());
	return match === null ? void 0 : {
		major: Number(match[1]),
		minor: Number(match[2])
	};
}
function isAtLeast(version, major, minor) {
	return version.major > major || version.major === major && version.minor >= minor;
}
function versionText({ major, minor }) {
	return `${major}.${minor}`;
}

export { nearest as a, editDistance as i, parseVersion as n, versionText as r, isAtLeast as t };
// src/source/limits.ts
const defaultLimits = {
	fileSize: 8388608,
	documents: 2e4,
	depth: 100,
	aliasNodes: 1e5
};

export { defaultLimits as t };
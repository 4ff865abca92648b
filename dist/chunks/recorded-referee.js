import "./rolldown-runtime.js";
import { i as ThreadFault, r as askKubeconform, t as complaintsIn } from "./kubeconform-errors.js";

// src/schema/recorded-referee.ts
async function opinionOn(value, name, schemaNamed) {
	try {
		const request = {
			text: JSON.stringify(value),
			options: {
				strict: true,
				schemaLocations: [name]
			}
		};
		const verdicts = await askKubeconform({
			session: "recorded",
			...request
		}, schemaNamed);
		if ("refused" in verdicts) throw new Error(`kubeconform does not take ${name}: ${verdicts.refused}`);
		const [result] = verdicts.results;
		switch (result?.status) {
			case "valid": return { is: "takes" };
			case "invalid": return {
				is: "refuses",
				complaints: complaintsIn(result.validationErrors, value)
			};
			default: return {
				is: "none",
				why: `gives up: ${result?.message ?? "nothing is said"}`,
				isOfManifest: true
			};
		}
	} catch (cause) {
		if (!(cause instanceof ThreadFault)) throw cause;
		return {
			is: "none",
			why: cause.message,
			isOfManifest: cause.isOfRequest
		};
	}
}
function wordsFor({ about, path }, complaints, isSecret) {
	const place = path.join("/");
	const complaint = complaints.find((one) => one.path.join("/") === place);
	return isSecret && about === "value" ? void 0 : complaint?.said;
}

export { opinionOn, wordsFor };
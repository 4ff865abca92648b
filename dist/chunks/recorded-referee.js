import "./rolldown-runtime.js";
import { n as closeSession, r as ThreadFault, t as askKubeconform } from "./kubeconform.js";
import { t as complaintsIn } from "./kubeconform-errors.js";

// src/schema/recorded-referee.ts
let sessions = 0;
function callRecordedReferee(schemaNamed) {
	const session = `recorded ${++sessions}`;
	return {
		opinionOn: async (value, name) => {
			const options = {
				strict: true,
				schemaLocations: [name]
			};
			const text = JSON.stringify(value);
			const verdicts = await askKubeconform({
				session,
				text,
				options
			}, schemaNamed).catch(noOpinion);
			if ("is" in verdicts) return verdicts;
			if ("refused" in verdicts) throw new Error(`kubeconform does not take ${name}: ${verdicts.refused}`);
			return opinionIn(verdicts.results[0], value);
		},
		close: () => closeSession(session)
	};
}
function noOpinion(cause) {
	if (!(cause instanceof ThreadFault)) throw cause;
	return {
		is: "none",
		why: cause.message,
		isOfManifest: cause.isOfRequest
	};
}
function opinionIn(result, value) {
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
}
function wordsFor({ about, path }, complaints, isSecret) {
	const place = path.join("/");
	const complaint = complaints.find((one) => one.path.join("/") === place);
	return isSecret && about === "value" ? void 0 : complaint?.said;
}

export { callRecordedReferee, wordsFor };
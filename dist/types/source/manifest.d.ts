/** One step into a value: the key of a mapping or the 0-based index of a sequence. */
export type Step = string | number;
export type Path = readonly Step[];
/** A value as Kubernetes reads it: sigs.k8s.io/yaml turns YAML into JSON before anything else looks at it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
    readonly [key: string]: Json;
}
export interface SourceFile {
    readonly path: string;
    readonly text: string;
}
/** Words of a file: a half-open range of UTF-16 offsets. */
export interface Mark {
    readonly source: SourceFile;
    readonly start: number;
    readonly end: number;
}
/** The tree of an object that was put together of several texts. It is its own proof of where each value was written. */
export interface BuiltTree {
    /** The path of the kustomization that builds the object; undefined where none does. */
    readonly by: string | undefined;
    /** Of an object that nobody wrote. */
    readonly made?: Made;
    /** What the object was called on the way, such as before a prefix was added to its name. */
    readonly formerNames: readonly string[];
    /** The words that stand for a place, by the rules of `locate`. */
    markOf(path: Path, part: Place['part']): Mark;
    /** Undefined where there is no such field. */
    valueOf(path: Path): Json | undefined;
}
/** What is known of an object that a chart makes, or the operator. */
export interface Made {
    /** The name of the chart; undefined for the operator. */
    readonly chart: string | undefined;
    /** The object that installs the chart, or of which the operator makes this one. */
    readonly release: Manifest;
    /** The words that stand for all that the user did not write: those that name the chart, or the object. */
    readonly words: Mark;
    /** False where a value, or the version of the chart, is not known and its default was taken. */
    readonly isCertain: boolean;
    /** Why fields hold what they hold, by their path, joined with dots. */
    readonly reasons: ReadonlyMap<string, Reason>;
}
/** Why a field of an object that a chart makes holds what it holds. */
export interface Reason {
    /** A clause, such as `the default of prometheusSpec.a while b is true`. */
    readonly why: string;
    /** What to write into the values of the chart to have it otherwise. */
    readonly instead: string;
}
/**
 * One Kubernetes manifest: a document of a file, or one item of a `List` in it.
 * It knows where it stands, not what it says: the value is decoded once and then dropped, and a position is
 * found again from the text when a finding asks for it (`locate`).
 */
export interface Manifest {
    readonly source: SourceFile;
    /** Half-open range of the document in `source.text`, without its `---`. */
    readonly start: number;
    readonly end: number;
    /** 0-based position of the document in its file. */
    readonly document: number;
    /** Where the manifest stands inside its document: `[]`, or `['items', 3]` for an item of a list. */
    readonly at: Path;
    readonly apiVersion: string;
    readonly kind: string;
    /** Of an object that a kustomization builds or a chart makes; the other fields then say where it was first written. */
    readonly built?: BuiltTree;
}
/** A manifest beside its value, as parsing yields it. */
export interface ParsedManifest {
    readonly manifest: Manifest;
    readonly value: JsonObject;
}
/**
 * An address: a field of a manifest. `locate` turns it into a span.
 * `part` says which text is meant: the value of the field, or its key.
 * When the field does not exist, the key of its nearest existing ancestor is meant; for a missing field at the
 * top of a manifest, the value of `kind`.
 */
export interface Place {
    readonly manifest: Manifest;
    readonly path: Path;
    readonly part: 'value' | 'key';
    /** Narrows the span to the first occurrence of this text inside it, where there is one. */
    readonly text?: string;
}

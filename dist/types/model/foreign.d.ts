import type { ParsedManifest } from '../source/manifest.js';
import { type KubernetesObject } from './object.js';
/**
 * Whether a kind belongs to a controller that may make Services, pods, Secrets or ConfigMaps of its objects: no group of
 * Kubernetes itself, and none of which the contrary is known.
 */
export declare function isForeign(apiVersion: string, kind: string): boolean;
/** The object of such a kind; nothing for a file of settings, which names none. */
export declare function decodeForeign(parsed: ParsedManifest, namespace?: string): readonly KubernetesObject[];

import { type Options, type Result } from 'kubeconform-wasm';
import { type Answerer } from '../host/thread.js';
/** Schemas with the same session are kept compiled; a path means the same schema throughout a session. */
export interface Request {
    readonly session: string;
    /** One manifest; left out at the end of a session. */
    readonly text?: string;
    readonly options?: Options;
}
/** What comes of a request: verdicts, or why the options are not taken. */
export type Verdicts = {
    readonly results: readonly Result[];
} | {
    readonly refused: string;
};
/**
 * Asks kubeconform, in its thread, which is started when it is not there. `schemaAt` answers with the schema of a path.
 * Rejects with a ThreadFault when no verdict is to be had, and with what `schemaAt` throws.
 */
export declare function askKubeconform(request: Request, schemaAt: Answerer): Promise<Verdicts>;
/** Ends a session, so that what was compiled for it is freed. */
export declare function closeSession(session: string): Promise<void>;

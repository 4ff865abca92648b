// What runs in the thread of kubeconform: `npm run generate` bundles it, with kubeconform's interface, into one script.
import { setFlagsFromString } from 'node:v8';
import { compileProgram, type Kubeconform, load, OptionsError } from 'kubeconform-wasm';
import { type Ask, serve } from '../host/serve.js';
import type { Request, Verdicts } from './kubeconform.js';

// Few manifests are put before it. To compile anew what runs for a while, as V8 does soon, costs more than all of the answers.
setFlagsFromString('--wasm-tiering-budget=2147483647');

void serve(async (program) => {
  const wasm = await compileProgram(new URL(String(program)));
  const sessions = new Map<string, Kubeconform>();
  /** How the request at hand asks for schemas. */
  let asking: Ask = () => undefined;
  return async (request, ask): Promise<Verdicts> => {
    asking = ask;
    const { session, text, options } = request as Request; // as `askKubeconform` makes it
    const known = sessions.get(session);
    if (text === undefined) {
      known?.close();
      sessions.delete(session);
      return { results: [] };
    }
    const kubeconform = known ?? (await load({ wasm, schemas: (path) => asking(path) }));
    sessions.set(session, kubeconform);
    try {
      return { results: await kubeconform.validate(text, options) };
    } catch (cause) {
      if (cause instanceof OptionsError) return { refused: cause.message };
      throw cause;
    }
  };
});

import type { App } from '../../electron/core/app.ts';
import { findMethod, type InputOf, type MethodName, type OutputOf } from '../../shared/contract/contract.ts';

export const passphrase = 'harbour tin velvet Monday orchard';

/** Calls a method and checks its answer against the contract; throws where it is refused. */
export async function callApp<Name extends MethodName>(
  app: App,
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const envelope = await app.dispatch(name, input);
  if (!envelope.ok)
    throw new Error(`${name}: ${envelope.error.code} ${JSON.stringify(envelope.error.fields)}`);
  return findMethod(name)?.output.parse(envelope.value) as OutputOf<Name>;
}

/** The journeys run against the built extension, built from what is in the work tree. */
import { buildExtension } from '../../tools/build/build-extension.ts';

/** Vitest calls it once before the journeys. */
export async function setup(): Promise<void> {
  await buildExtension();
}

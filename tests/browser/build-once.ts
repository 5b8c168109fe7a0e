/** The journeys run against the built extension, built from what is in the work tree. */
import { buildExtension } from '../../tools/build/build-extension.ts';

export default async function buildOnce(): Promise<void> {
  await buildExtension();
}

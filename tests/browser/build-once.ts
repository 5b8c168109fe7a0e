/** The journeys run against the built extension, built from what is in the work tree. */
export { buildExtension as setup } from '../../tools/build/build-extension.ts';

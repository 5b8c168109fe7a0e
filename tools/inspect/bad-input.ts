/** What the person gave cannot be used. Its message is one clear sentence, shown as it stands. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

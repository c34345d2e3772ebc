/** A setting of the process that cannot be used: a sentence for whoever starts the house, without what it says. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting';
}

/** What we use of GOV.UK Frontend’s scripts, which come without types. */
declare module 'govuk-frontend' {
  type Component = abstract new (root: Element) => object;
  export const Button: Component;
  export const CharacterCount: Component;
  export const ErrorSummary: Component;
  export const SkipLink: Component;
  export function createAll(
    component: Component,
    settings?: Readonly<Record<string, unknown>>,
  ): void;
}

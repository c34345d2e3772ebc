import { HtmlValidate } from 'html-validate';

const rules = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // The macros of GOV.UK Frontend leave spaces at the ends of lines, and give a fieldset its own role.
  rules: {
    'no-trailing-whitespace': 'off',
    'no-redundant-role': 'off',
    'long-title': 'off',
  },
});

/** What is unsound in the HTML of a page, line by line; empty when nothing is. */
export async function mistakesIn(html: string): Promise<readonly string[]> {
  const { results } = await rules.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

import { action, dispatchable, focusable, placeholdable } from './action.ts'
import { richText } from './rich-text.ts'
import { type Fields, flag, integer, list, type Rule, string, upTo } from './rule.ts'

const field: Fields = { ...placeholdable, ...focusable, ...dispatchable }

/** What a user types into or uploads with: docs.slack.dev, plain-text, email, URL, number, rich text and file input. */
export const inputs: Readonly<Record<string, Rule>> = {
  plain_text_input: action(
    'plain_text_input',
    {},
    {
      initial_value: upTo(3000),
      multiline: flag,
      min_length: integer(0, 3000),
      max_length: integer(1, 3000),
      ...field,
    },
  ),
  email_text_input: action('email_text_input', {}, { initial_value: string(), ...field }),
  url_text_input: action('url_text_input', {}, { initial_value: string(), ...field }),
  number_input: action(
    'number_input',
    { is_decimal_allowed: flag },
    { initial_value: string(), min_value: string(), max_value: string(), ...field },
  ),
  rich_text_input: action(
    'rich_text_input',
    {},
    { initial_value: richText, min_lines: integer(1, 100), max_lines: integer(1, 100), ...field },
  ),
  file_input: action('file_input', {}, { filetypes: list(string()), max_files: integer(1, 10) }),
}

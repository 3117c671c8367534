import { expect, test } from 'vitest'
import { generated, json, openapi } from './workspace.ts'

const markdown = `# Notes

## Create a note

| Field | Type | Required | Description |
|---|---|---|---|
| \`text\` | string | yes | What it says. |
| \`order\` | integer | no | Where it stands. |

The \`text\` may have up to 4,000 characters.

\`\`\`bash
curl -X POST https://api.example.com/v1/notes/:noteId/pins \\
  -d '{"a":1}'
\`\`\`

\`\`\`json
{ "id": "n1", "text": "a" }
\`\`\`

## Errors

| Code | Meaning |
|---|---|
| note_not_found | There is no such note. |
`

const document = openapi({
  '/v1/notes': { get: { operationId: 'list', responses: { 200: json({ type: 'array', items: { type: 'object' } }) } } },
})

test('prose proposes fields, errors, limits and operations with their lines, and changes nothing', async () => {
  const alone = await generated({ 'api.json': document })
  const { result, read } = await generated({ 'api.json': document, 'guide.md': markdown })
  expect(read('openapi.json')).toBe(alone.read('openapi.json'))
  expect(result.proposals).toEqual([
    {
      kind: 'operation',
      about: 'POST /v1/notes/{noteId}/pins',
      what: 'shown in prose, in no document',
      source: 'guide.md',
      line: 13,
    },
    { kind: 'field', about: 'Create a note · text', what: 'type string, required: yes', source: 'guide.md', line: 7 },
    { kind: 'field', about: 'Create a note · order', what: 'type integer, required: no', source: 'guide.md', line: 8 },
    { kind: 'error', about: 'Errors', what: 'note_not_found', source: 'guide.md', line: 25 },
    { kind: 'limit', about: 'Create a note · text', what: 'up to 4,000 characters', source: 'guide.md', line: 10 },
  ])
  expect(read('REPORT.md')).toContain('guide.md:7')
})

test('HTML is read the same way', async () => {
  const html =
    '<h2>Make</h2>\n<script>| x | y |</script>\n<table>\n<tr><th>Parameter</th><th>Type</th></tr>\n<tr><td><code>text</code></td><td>string</td></tr>\n</table>'
  const { result } = await generated({ 'api.json': document, 'guide.html': html })
  expect(result.proposals).toEqual([
    { kind: 'field', about: 'Make · text', what: 'type string', source: 'guide.html', line: 5 },
  ])
})

test('where there is nothing else, the calls that prose shows are the operations', async () => {
  const { contract } = await generated({ 'guide.md': markdown })
  expect(Object.keys(contract.paths)).toEqual(['/v1/notes/{noteId}/pins'])
  expect(contract.paths['/v1/notes/{noteId}/pins']?.post.responses['200'].content['application/json']).toBeDefined()
})

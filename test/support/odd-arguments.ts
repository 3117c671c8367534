/** Values that a program sends by mistake, or somebody on purpose. */
const ODD: readonly unknown[] = [
  '',
  ' ',
  'no such thing',
  '\u0000',
  '\ud800',
  '👩‍👩‍👧',
  'x'.repeat(5_000),
  '{"a":',
  '[1,',
  '-1',
  '1e999',
  'NaN',
  0,
  -1,
  1.5,
  1e300,
  true,
  false,
  null,
  [],
  [null],
  [[['a']]],
  [{}],
  {},
  { toString: 1, valueOf: null },
  { constructor: { prototype: { polluted: true } } },
  JSON.parse('{"__proto__":{"polluted":true}}'),
]

/** Typical arguments, in each of which one value is odd; then all are the same odd one; then one is missing. */
export function* oddArguments(typical: Readonly<Record<string, unknown>>): Generator<Record<string, unknown>> {
  const names = Object.keys(typical)
  for (const name of names) for (const odd of ODD) yield { ...typical, [name]: odd }
  for (const odd of ODD) yield Object.fromEntries(names.map((name) => [name, odd]))
  for (const missing of names) yield Object.fromEntries(Object.entries(typical).filter(([name]) => name !== missing))
  yield JSON.parse('{"__proto__":{"channel":"C"},"constructor":1,"toString":{},"hasOwnProperty":[]}')
}

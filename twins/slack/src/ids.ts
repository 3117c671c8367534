import { DIGITS, type IdFormat, LOWER, UPPER } from '@dtu/kit'

const LETTERS = UPPER + DIGITS
const MIXED = UPPER + LOWER + DIGITS

/** Shapes as recorded (tapes/slack): a letter for the kind, then upper-case alphanumerics, 11 characters since about 2020. */
const id = (prefix: string, length = 11): IdFormat => ({ prefix, alphabet: LETTERS, length: length - prefix.length })

export const ids = {
  team: id('T0'),
  user: id('U0'),
  bot: id('B0'),
  app: id('A0'),
  channel: id('C0'),
  im: id('D0'),
  file: id('F0'),
  call: id('R0'),
  section: { prefix: 'temp:C:', alphabet: 'abcdef0123456789', length: 28 },
  usergroup: id('S0'),
  view: id('V0'),
  bookmark: id('Bk'),
  scheduled: id('Q0'),
  event: id('Ev0', 12),
  execution: id('Fx'),
  function: id('Fn'),
  workflow: id('Wx'),
  reminder: id('Rm'),
  block: { alphabet: MIXED, length: 5 },
  hash: { alphabet: MIXED, length: 8 },
  client_id: { alphabet: DIGITS, length: 13 },
  hex32: { alphabet: 'abcdef0123456789', length: 32 },
  ticket: { alphabet: MIXED, length: 44 },
  upload: { prefix: 'CwAB', alphabet: MIXED, length: 40 },
  pub_secret: { alphabet: 'abcdef0123456789', length: 10 },
  number13: { alphabet: DIGITS, length: 13 },
  secret24: { alphabet: MIXED, length: 24 },
  uuid: { alphabet: 'abcdef0123456789', length: 32 },
} satisfies Record<string, IdFormat>

import { sign, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { rsaKey } from '../src/keys/rsa.ts'

test('a key follows from its material: the same gives the same, another gives another', () => {
  const { n } = rsaKey('a')
  expect(rsaKey('a').n).toBe(n)
  expect(rsaKey('b').n).not.toBe(n)
  expect(Buffer.from(n, 'base64url')).toHaveLength(256)
})

test('what the private half signs the public half verifies, and nothing else', () => {
  const { privateKey, publicKey } = rsaKey('a')
  const signature = sign('sha256', Buffer.from('said'), privateKey)
  expect(verify('sha256', Buffer.from('said'), publicKey, signature)).toBe(true)
  expect(verify('sha256', Buffer.from('else'), publicKey, signature)).toBe(false)
  expect(verify('sha256', Buffer.from('said'), rsaKey('b').publicKey, signature)).toBe(false)
})

/** What comes with every reply (recordings of nango). */
export const replyHeaders = (): Record<string, string> => ({
  'content-type': 'application/json;charset=UTF-8',
  'cache-control': 'no-cache, no-store, no-transform',
  vary: 'Accept-Encoding',
  'x-content-type-options': 'nosniff',
  'x-xss-protection': '1; mode=block',
})

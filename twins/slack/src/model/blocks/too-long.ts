/**
 * Characters of blocks, as JSON, that a message may carry; beyond it is msg_blocks_too_long. docs.slack.dev promises 12,000
 * of markdown. Measured: 13,297 of markdown pass and one more does not (bolt-js#2509), 11,341 of text spread over many
 * blocks do not (bolt-js#2867), so that what encloses the text counts too. The exact sum is not public.
 */
const MOST = 13_350

export const blocksTooLong = (blocks: readonly unknown[]): boolean => JSON.stringify(blocks).length > MOST

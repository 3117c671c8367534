import { createGuardrails, generateSync } from 'otplib'

/** Okta's secrets are of 80 bits; otplib would have 128. */
const guardrails = createGuardrails({ MIN_SECRET_BYTES: 10 })

/** The code that an authenticator app shows at a moment, milliseconds. */
export const totpAt = (secret: string, at: number): string =>
  generateSync({ secret, epoch: Math.floor(at / 1000), guardrails })

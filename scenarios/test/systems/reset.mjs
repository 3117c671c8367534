// Takes warm.mjs into the world of its own environment.
const { RESET, ...env } = process.env
const { ok } = await fetch(RESET, { method: 'POST', body: JSON.stringify(env) })
if (!ok) process.exit(1)

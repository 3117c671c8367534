/** A value that a client sent, as text: what is no text or number is its JSON, whatever else it may be. */
export const asText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

const names: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Slack escapes three characters in mrkdwn and none in rich text (docs.slack.dev, formatting message text). */
export const unescapeText = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:amp|lt|gt);/g, (entity) => names[entity] as string) : text

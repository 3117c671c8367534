/** What the stories are played under, besides a quiet day: fault profiles by name, or files beside the stories. */
export const conditions: readonly string[] = [
  '../faults/hostile-events.yaml',
  '../faults/lost-answers.yaml',
  '../faults/flaky-services.yaml',
  'rl.first-two-429',
  'rl.no-hint',
  'page.drift',
  'read.stale-index',
  'auth.flap',
]

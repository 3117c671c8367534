export const GIVEN =
  'Priya Mateo Aisha Jonas Mei Kofi Elena Ravi Sofia Tariq Hana Lucas Amara Felix Noor Diego Ingrid Omar Yuki Clara Samir Greta Tomas Leila Bruno Nadia Oscar Freya Hugo Zara'.split(
    ' ',
  )
export const FAMILY =
  'Sharma Alvarez Khan Weber Chen Mensah Petrova Iyer Rossi Haddad Sato Silva Okafor Novak Rahman Torres Larsen Farouk Tanaka Dubois Nasser Lindqvist Horvath Karimi Costa Ivanova Berg Olsen Moreau Malik'.split(
    ' ',
  )
export const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'America/New_York', 'Asia/Tokyo']

/** A team, what its people are, and what they work on. */
export interface TeamWords {
  readonly name: string
  readonly title: string
  readonly things: readonly string[]
}

export const TEAM_WORDS: readonly TeamWords[] = [
  {
    name: 'engineering',
    title: 'Engineer',
    things: ['login timeout', 'search index', 'nightly build', 'cache', 'audit trail'],
  },
  {
    name: 'design',
    title: 'Designer',
    things: ['sign-up page', 'icon set', 'dark theme', 'empty states', 'type scale'],
  },
  {
    name: 'product',
    title: 'Product Manager',
    things: ['pricing page', 'onboarding tour', 'beta programme', 'roadmap', 'survey'],
  },
  {
    name: 'support',
    title: 'Support Agent',
    things: ['refund macro', 'help centre', 'reply template', 'queue report', 'call script'],
  },
  {
    name: 'sales',
    title: 'Account Executive',
    things: ['renewal list', 'partner deck', 'quote template', 'trial follow-up', 'territory plan'],
  },
  {
    name: 'data',
    title: 'Analyst',
    things: ['churn report', 'event schema', 'weekly dashboard', 'export job', 'data dictionary'],
  },
  {
    name: 'people',
    title: 'Recruiter',
    things: ['interview plan', 'job posting', 'leave policy', 'welcome pack', 'referral bonus'],
  },
  {
    name: 'finance',
    title: 'Finance Partner',
    things: ['expense policy', 'budget draft', 'vendor list', 'month-end close', 'invoice archive'],
  },
]

/** What is done to a thing, and of which type an issue about it is. */
export const WORK: readonly (readonly [string, 'Bug' | 'Story' | 'Task'])[] = [
  ['Fix the', 'Bug'],
  ['Review the', 'Task'],
  ['Write up the', 'Task'],
  ['Rework the', 'Story'],
  ['Retire the old', 'Task'],
  ['Test the new', 'Task'],
  ['Plan the next', 'Story'],
]

export const PHASES =
  'Aurora Birch Cedar Dune Ember Fjord Grove Harbor Iris Juniper Kestrel Lagoon Meadow Nova Onyx Prairie Quartz Reef Summit Tundra'.split(
    ' ',
  )

export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Line drawings of 16 by 16. */
const PATHS: Readonly<Record<string, string>> = {
  requests: 'M2 4h12M2 8h12M2 12h7',
  faults: 'M8.8 1.5 3.5 9H8l-.8 5.5L12.5 7H8z',
  scenarios: 'M3 2.5 13 8 3 13.5z',
  universes:
    'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6M1.5 10.5c1 2 5.500 1.500 9-.5s5-5 4-6.500-4.500-1-8 .8-6 4.500-5 6.200',
  state: 'M2.500 4c0-3 11-3 11 0s-11 3-11 0v8c0 3 11 3 11 0V4M2.500 8c0 3 11 3 11 0',
  coverage: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  slack: 'M2 3h12v8H7l-3 3v-3H2z',
  okta: 'M8 7.500a2.700 2.700 0 1 0 0-5.400 2.700 2.700 0 0 0 0 5.400M2.500 14c.4-6 10.600-6 11 0',
  jira: 'M2 2.500h3.300v11H2zM6.400 2.500h3.300v7H6.400zM10.800 2.500H14v9h-3.200z',
  'google-drive': 'M1.500 4h5l1.500 2h6.500v7.500h-13z',
  'google-docs': 'M3.500 1.500H10l2.500 2.500v10.500h-9zM5.500 6.500h5M5.500 9h5M5.500 11.500h3',
  'google-sheets': 'M2 2.500h12v11H2zM2 6h12M2 9.700h12M6 2.500v11M10 2.500v11',
}

export const Icon = ({ name }: { name: string }) => (
  <svg
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.4"
    stroke-linejoin="round"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path d={PATHS[name] ?? ''} />
  </svg>
)

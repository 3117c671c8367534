/** What follows from ids that are others in every world: learned from two recordings of an unchanged copy (control.test.ts). */
export const NOISE = ['users.info', 'users.list', 'users.lookupByEmail'].map((method) => ({
  service: 'slack',
  endpoint: `POST /api/${method}`,
  where: method === 'users.list' ? '.members[].color' : '.user.color',
  reason: 'follows from an id',
}))

import { each, must, type Recipe } from './recipe.ts'

/** People that a list shows and later requests name. */
export const people: readonly Recipe[] = [
  each(/^\/api\/v1\/users(\?|$)/, async (org, { profile, status }) => {
    const body = { profile, credentials: { password: { value: 'Presumed-1-Person' } } }
    const { id } = await must(org, 'POST', `/api/v1/users?activate=${status === 'ACTIVE'}`, body)
    return id
  }),
]

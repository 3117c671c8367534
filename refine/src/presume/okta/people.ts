import { each, type Recipe } from './recipe.ts'

/** Good enough for a new org's policy. */
export const PASSWORD = 'Presumed-1-Person'

/** People that a list shows and later requests name. */
export const people: readonly Recipe[] = [
  each(/^\/api\/v1\/users(\?|$)/, async (org, { profile, status }) => {
    const body = { profile, credentials: { password: { value: PASSWORD } } }
    const { id } = await org.must('POST', `/api/v1/users?activate=${status === 'ACTIVE'}`, body)
    return id
  }),
]

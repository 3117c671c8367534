import { evaluate } from '../../expression/evaluate.ts'
import { ExpressionError } from '../../expression/tokens.ts'
import { userScope } from '../../expression/user-scope.ts'
import type { OktaWorld } from '../../types.ts'
import type { User } from '../types.ts'
import type { App } from './types.ts'

/** What a user is called in an app, by the app's template; the login where the template has nothing for them. */
export function userNameIn(world: OktaWorld, app: App, user: User): string {
  const { template, suffix = '' } = app.credentials.userNameTemplate
  const login = String(user.profile.login)
  const expression = String(template).replace(/^\$\{(.*)\}$/, '$1')
  try {
    const scope = userScope(world, user)
    const value = evaluate(expression, { ...scope, source: scope.user })
    return value === null || value === '' ? login : `${value}${suffix}`
  } catch (error) {
    if (error instanceof ExpressionError) return login
    throw error
  }
}

import { invalid } from '../errors/error.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld } from '../types.ts'
import { ALGORITHMS } from './imported-hash.ts'
import { passwordProblem, setAnswer, setImported, setPassword } from './passwords.ts'
import type { User, UserCredentials } from './types.ts'

/** What a client sends as a user's `credentials`; undefined where nothing was said. */
export interface GivenCredentials {
  readonly password: string | undefined
  readonly hash: Document | undefined
  readonly hook: Document | undefined
  readonly question: string | undefined
  readonly answer: string | undefined
  readonly provider: { readonly type: string; readonly name: string } | undefined
}

const PROVIDERS = ['ACTIVE_DIRECTORY', 'FEDERATION', 'LDAP', 'OKTA', 'SOCIAL', 'IMPORT']

export function readCredentials(given: unknown): GivenCredentials {
  const { password, recovery_question: recovery, provider } = (given ?? {}) as Record<string, any>
  return {
    password: textIn(password, 'value'),
    hash: objectIn(password?.hash),
    hook: objectIn(password?.hook),
    question: textIn(recovery, 'question'),
    answer: textIn(recovery, 'answer'),
    provider: readProvider(provider),
  }
}

const textIn = (object: unknown, name: string): string | undefined => {
  const value = objectIn(object)?.[name]
  return typeof value === 'string' ? value : undefined
}

const objectIn = (value: unknown): Document | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : undefined

function readProvider(given: unknown): GivenCredentials['provider'] {
  const provider = objectIn(given)
  if (!provider) return undefined
  const type = asText(provider.type ?? 'OKTA')
  if (!PROVIDERS.includes(type)) throw invalid('provider', 'provider: The field has an invalid value')
  return { type, name: asText(provider.name ?? type) }
}

/** Whether the user will have a password of any kind. */
export const hasPassword = ({ password, hash, hook }: GivenCredentials): boolean =>
  password !== undefined || hash !== undefined || hook !== undefined

/** What is wrong with new credentials, each with the field it is about. */
export function credentialProblems(
  world: OktaWorld,
  user: Pick<User, 'id' | 'profile'>,
  given: GivenCredentials,
): { readonly field: string; readonly text: string }[] {
  const problems: { field: string; text: string }[] = []
  const password =
    given.password === undefined ? undefined : passwordProblem(world, user, given.password, 'administrator')
  if (password) problems.push({ field: 'password', text: password })
  if (given.hash && !ALGORITHMS.includes(asText(given.hash.algorithm)))
    problems.push({ field: 'password', text: 'The hash algorithm is not supported' })
  problems.push(...answerProblems(given))
  return problems
}

const SHORTEST_ANSWER = 4

/** Rules for recovery answers (okta-developer-docs, Users API; third parties quote the two messages). */
export function answerProblems({ question, answer }: Pick<GivenCredentials, 'question' | 'answer'>) {
  if (question === undefined && answer === undefined) return []
  const problem =
    question === undefined || question === ''
      ? { field: 'recovery_question', text: 'The recovery question cannot be left blank' }
      : answer === undefined || answer.trim().length < SHORTEST_ANSWER
        ? {
            field: 'recovery_question',
            text: `The security question answer must be at least ${SHORTEST_ANSWER} characters in length`,
          }
        : question.toLowerCase().includes(answer.toLowerCase())
          ? { field: 'recovery_question', text: 'The security question answer must not be part of the question' }
          : undefined
  return problem ? [problem] : []
}

/** Stores what was given, and returns how the API shows the credentials from now on. */
export function applyCredentials(world: OktaWorld, user: User, given: GivenCredentials): UserCredentials {
  if (given.password !== undefined) setPassword(world, user, given.password)
  if (given.hash) setImported(world, user, given.hash)
  if (given.answer !== undefined) setAnswer(world, user, given.answer)
  const before = user.credentials
  return {
    ...before,
    ...(hasPassword(given) && { password: given.hook ? { hook: { type: 'default' } } : {} }),
    ...(given.question !== undefined && { recovery_question: { question: given.question } }),
    emails: emailsOf(user.profile),
    provider: given.provider ?? before.provider,
  }
}

/** The addresses of a profile, as the API repeats them (tapes/okta/okta-sdk-python). */
export function emailsOf({ email, secondEmail }: User['profile']): UserCredentials['emails'] {
  const entry = (value: unknown, type: string) =>
    typeof value === 'string' && value !== '' ? [{ value, status: 'VERIFIED', type }] : []
  return [...entry(email, 'PRIMARY'), ...entry(secondEmail, 'SECONDARY')]
}

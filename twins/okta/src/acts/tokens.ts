import { createToken as create } from '../model/api-tokens.ts'
import { type Act, personIn, textIn } from './wish.ts'

/** Makes an API token of a person's in the admin console, which alone can. */
export const createToken: Act = (world, wish) => {
  const name = textIn(wish, 'name', 'what the token is called in the admin console')
  const { token, secret } = create(world, { name, userId: personIn(world, wish).id })
  return { id: token.id, token: secret }
}

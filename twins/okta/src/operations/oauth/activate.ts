import { Reply } from '@dtu/kit'
import { sidOf } from '../../cookies/session.ts'
import { problemOf } from '../../errors/oauth.ts'
import { findClient, isAssigned } from '../../model/oauth/client.ts'
import { answerDevice, findDevice } from '../../model/oauth/device.ts'
import { type SignedIn, signedIn } from '../../model/oauth/sign-on.ts'
import { html } from '../../pages/html.ts'
import { page } from '../../pages/page.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'

const PATH = '/activate'

/** Only who is signed in lets a device in; anybody else signs in first. */
function asUser(world: OktaWorld, { request }: OktaInput, code: string, work: (who: SignedIn) => Reply): Reply {
  const who = signedIn(world, sidOf(request))
  if (who) return work(who)
  const fromURI = `${PATH}?${new URLSearchParams({ user_code: code })}`
  const location = `${world.baseUrl}/login/login.htm?${new URLSearchParams({ fromURI })}`
  return new Reply(undefined, { status: 302, headers: { location } })
}

const codeForm = ({ baseUrl }: OktaWorld, code: string, problem?: string): Reply =>
  page(
    'Activate your device',
    html`${problem !== undefined && html`<p role="alert">${problem}</p>`}
      <form method="post" action="${baseUrl}${PATH}">
        <label>Activation Code <input name="user_code" value="${code}" required autofocus></label>
        <button name="decision" value="allow">Allow</button>
        <button name="decision" value="deny">Don't Allow</button>
      </form>`,
  )

/** Where the user of a device types the code that it shows. */
export const activation: Operations = {
  activationPage(world, input) {
    const code = input.query.get('user_code') ?? ''
    return asUser(world, input, code, () => codeForm(world, code))
  },

  activateDeviceByCode(world, input) {
    const code = input.form.get('user_code') ?? ''
    return asUser(world, input, code, (who) => {
      const device = findDevice(world, code)
      const client = device && findClient(world, device.clientId)
      if (!device || !client) return codeForm(world, code, problemOf('invalid_user_code').error_description)
      const allowed = input.form.get('decision') !== 'deny' && isAssigned(world, client, who.user.id)
      answerDevice(world, device, who, allowed)
      return allowed
        ? page('Device activated', html`<p>Follow the instructions on your device for next steps.</p>`)
        : page('Device not activated', html`<p>Your device cannot be activated because of an internal error.</p>`)
    })
  },
}

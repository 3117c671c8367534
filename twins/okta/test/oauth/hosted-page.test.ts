import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import express from 'express'
import session from 'express-session'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg } from '../org.ts'
import { PASSWORD } from '../signin/browser.ts'
import { totpAt } from '../signin/totp.ts'
import { makeApp } from './app.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (CHROMIUM === undefined) console.warn('no Chromium is installed: the hosted sign-in page is not tried in a browser')

// It comes without an entry that modules can import from.
const { ExpressOIDC } = createRequire(import.meta.url)('@okta/oidc-middleware')

let org: Org
let browser: Browser
let server: Server
let page: Page
let site: string

/** A web app that protects a page with Okta's own middleware. */
async function openSite(factors: 'one' | 'two' = 'one'): Promise<void> {
  const app = express()
  server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const metadata = { redirect_uris: [`${site}/authorization-code/callback`], post_logout_redirect_uris: [`${site}/`] }
  const { clientId, secret } = makeApp(org, metadata, {}, factors)
  const oidc = new ExpressOIDC({
    issuer: `${org.url}/oauth2/default`,
    client_id: clientId,
    client_secret: secret,
    appBaseUrl: site,
    scope: 'openid profile',
    testing: { disableHttpsCheck: true },
  })
  app.use(session({ secret: 'of the test', resave: true, saveUninitialized: false }))
  app.use(oidc.router)
  app.get('/', (_, reply) => void reply.send('Home'))
  app.get('/secret', oidc.ensureAuthenticated(), (request: any, reply) => void reply.send(request.userContext.userinfo))
  app.get('/leave', (_, reply) => void reply.send('<form method="post" action="/logout"><button>Leave</button></form>'))
  await new Promise((resolve, reject) => oidc.on('ready', resolve).on('error', reject))
}

beforeEach(async () => {
  org = await openOrg({ clock: { mode: 'wall' } })
  if (CHROMIUM === undefined) return
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  page = await browser.newPage()
})
afterEach(async () => {
  await browser?.close()
  server?.closeAllConnections()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
  await org.close()
})

async function signIn(password: string): Promise<void> {
  await page.getByLabel('Username').fill('priya@acme.example')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test.skipIf(CHROMIUM === undefined)('a person signs in to an app of Okta’s middleware, and out of it', async () => {
  await openSite()
  await page.goto(`${site}/secret`)
  expect(page.url()).toContain(`${org.url}/login/login.htm`)
  await signIn('wrong')
  expect(await page.getByRole('alert').textContent()).toBe('Unable to sign in')
  await signIn(PASSWORD)
  await page.waitForURL(`${site}/**`)
  await page.goto(`${site}/secret`)
  expect(JSON.parse((await page.textContent('body')) ?? '')).toMatchObject({
    sub: org.user('priya'),
    preferred_username: 'priya@acme.example',
  })
  await page.goto(`${site}/leave`)
  await page.getByRole('button', { name: 'Leave' }).click()
  await page.waitForURL(`${site}/`)
  await page.goto(`${site}/secret`)
  expect(page.url()).toContain('/login/login.htm')
})

test.skipIf(CHROMIUM === undefined)(
  'an app that asks for two factors has a person set one up, and asks for it later',
  async () => {
    await openSite('two')
    await page.goto(`${site}/secret`)
    await signIn(PASSWORD)
    await page.getByRole('button', { name: 'Google Authenticator' }).click()
    const secret = (await page.locator('#secret').textContent()) ?? ''
    const enter = async (code: string) => {
      await page.getByLabel('Enter code').fill(code)
      await page.getByRole('button', { name: 'Verify' }).click()
    }
    await enter('000000')
    expect(await page.getByRole('alert').textContent()).toContain('match our records')
    await enter(totpAt(secret, Date.now()))
    await page.waitForURL(`${site}/**`)
    await page.goto(`${site}/secret`)
    expect(JSON.parse((await page.textContent('body')) ?? '').sub).toBe(org.user('priya'))
    await page.context().clearCookies()
    await page.goto(`${site}/secret`)
    await signIn(PASSWORD)
    await page.getByRole('button', { name: 'Google Authenticator' }).click()
    // A code is good once: the next one is of the next half minute.
    await enter(totpAt(secret, Date.now() + 30_000))
    await page.waitForURL(`${site}/**`)
  },
)

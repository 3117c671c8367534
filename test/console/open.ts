import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { folder, type Summary, up } from '../end-to-end/dtu.ts'

export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
if (CHROMIUM === undefined) console.warn('no Chromium is installed: the console is not tried in a browser')

/** A universe of its own process, and the console of it in a browser. */
export interface Console {
  readonly summary: Summary
  readonly page: Page
  /** Shows a panel and waits until it is there. */
  show(panel: string, ...rest: readonly string[]): Promise<void>
  /** The admin API. */
  ask(method: string, path: string, body?: object): Promise<any>
}

/** What the page complained of: nothing may. */
const complaints = new WeakMap<Page, string[]>()

export async function openConsole(...options: readonly string[]): Promise<Console> {
  const { summary } = await up(folder(), '--data', ':memory:', ...options)
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] })
  onTestFinished(() => browser.close())
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const said: string[] = []
  complaints.set(page, said)
  page.on('pageerror', (error) => said.push(String(error.stack)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) said.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(summary.admin)) said.push(`asked outside: ${request.url()}`)
  })
  await page.goto(`${summary.admin}/console/`)
  await page
    .getByRole('status')
    .filter({ hasText: /live|locked/ })
    .waitFor()
  return {
    summary,
    page,
    async show(panel, ...rest) {
      await page.goto(`${summary.admin}/console/#/${[panel, ...rest].join('/')}`)
      await page.locator('.panel-head h1').waitFor()
    },
    async ask(method, path, body) {
      const reply = await fetch(summary.admin + path, {
        method,
        ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      })
      return reply.json()
    },
  }
}

interface Violation {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

/** Fails for anything that keeps people out, as far as a program can tell, in light and in dark, and for what the page complained of. */
export async function isFine({ page }: Console): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Run in a world of its own: the page's policy lets in no foreign script.
    await page.evaluate(axe.source)
    const violations: Violation[] = await page.evaluate(
      async () => (await (globalThis as any).axe.run({ resultTypes: ['violations'] })).violations,
    )
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([])
  }
  expect(complaints.get(page)).toEqual([])
}

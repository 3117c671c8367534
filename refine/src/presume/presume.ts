import type { Twin } from '@dtu/kit'
import type { Bindings } from '../replay/bindings.ts'
import type { Repair } from '../replay/repair.ts'
import type { Target } from '../replay/target.ts'
import type { HarEntry } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'
import { jira, projectsOf } from './jira.ts'
import { Maker, type Recipe } from './maker.ts'
import { type Need, needsOf } from './need.ts'
import { presumeOrg } from './okta/index.ts'
import { Org } from './okta/org.ts'
import { OktaRepair } from './okta/repair.ts'
import { rest } from './rest.ts'
import { slack } from './slack.ts'

/** Something that a tape presumes and that could not be made. */
export interface Unmade {
  readonly tape: string
  readonly service: string
  readonly id: string
  readonly key: string
  readonly why: string
}

export interface Presumed {
  /** How many things were made or found. */
  readonly made: number
  readonly unmade: readonly Unmade[]
}

const RECIPES: Readonly<Record<string, Recipe>> = { slack, jira }

/**
 * Makes what a tape presumes, through the twin's own API, and binds the recorded ids to those that the twin gave. What no
 * reply shows before it is used is made at the start; what a list showed only when it is used and the twin's own list had
 * nothing in its place.
 */
export class Presumer {
  readonly unmade: Unmade[] = []
  made = 0
  /** What is known of how recordings of a service are broken. */
  readonly repairs: Readonly<Record<string, Repair>> = { okta: new OktaRepair() }
  readonly #needs: readonly Need[]
  readonly #tape: Tape
  readonly #maker: Maker
  readonly #general: Recipe
  readonly #org: Org | undefined

  constructor(tape: Tape, target: Target, twins: readonly Twin[], bindings: Bindings) {
    const serviceOf = ({ request, _x }: HarEntry) =>
      _x?.service ?? target.serviceOf(new URL(request.url).hostname) ?? twins[0]?.name ?? ''
    this.#tape = tape
    this.#needs = inOrder([...projectsOf(tape, serviceOf), ...needsOf(tape, serviceOf)])
    this.#maker = new Maker(target, bindings, this.#needs)
    this.#general = rest(twins)
    const ofOkta = tape.entries.find((entry) => serviceOf(entry) === 'okta')
    this.#org = ofOkta && new Org(target, bindings, new URL(ofOkta.request.url).origin)
  }

  async start(): Promise<void> {
    if (this.#org) await this.#presumeOrg(this.#org)
    for (const need of this.#needs) if (!need.isShown) await this.#make(need)
  }

  /** Before an entry is played. */
  async before(index: number): Promise<void> {
    for (const need of this.#needs) if (need.isShown && need.index === index) await this.#make(need)
  }

  async #presumeOrg(org: Org): Promise<void> {
    for (const { path, why } of await presumeOrg(this.#tape, org))
      if (why === undefined) this.made++
      else this.unmade.push({ tape: this.#tape.name, service: 'okta', id: path, key: path.split('/')[3] ?? '', why })
  }

  async #make(need: Need): Promise<void> {
    if (this.#maker.bindings.has(need.id)) return
    const making = RECIPES[need.service]?.(need, this.#maker) ?? this.#general(need, this.#maker)
    const why = making ? await making : 'no API call is known to make it'
    if (why === undefined) this.made++
    else this.unmade.push({ tape: this.#tape.name, service: need.service, id: need.id, key: need.key, why })
  }
}

/** Messages after the conversations that they were in. */
const inOrder = (needs: readonly Need[]): Need[] => {
  const isMessage = ({ id, service }: Need) => service === 'slack' && /^\d+\.\d+$/.test(id)
  return [...needs.filter((need) => !isMessage(need)), ...needs.filter(isMessage)]
}

import { load } from '@dtu/twins'
import { expect, test } from 'vitest'
import { replay } from '../src/replay/replay.ts'
import { Stage } from '../src/replay/stage.ts'
import { changes } from '../src/report/changes.ts'
import { html } from '../src/report/html.ts'
import { report } from '../src/report/report.ts'
import { changed, record } from './tape.ts'

const OKTA = 'https://test.okta.com'
const EVIL = '<img src=x onerror="alert(1)">&\''

test('the page holds both exchanges, runs nothing, and shows text as text', async () => {
  const stage = new Stage({ twins: await load(['okta']) })
  try {
    const group = { profile: { name: EVIL, description: EVIL } }
    const tape = await record(stage, 'okta', [{ method: 'POST', url: `${OKTA}/api/v1/groups`, body: group }])
    const planted = changed(tape, 0, (body) => ({ ...body, [EVIL]: EVIL, type: EVIL }))
    const replayed = await replay([planted], { target: stage })
    const told = await report(replayed, {
      tapes: new Map([[planted.name, planted]]),
      laboratory: { target: stage },
      most: 9,
      now: new Date(0),
    })
    const page = html(told, EVIL)
    expect(page).not.toContain('<img')
    expect(page).not.toMatch(/<script|<link|<[^>]+\s(src|href|on\w+)=/)
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;')
    expect(page).toContain('<h4>Recorded</h4>')
    expect(page.match(/<del>/g)?.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(told)).differences).toHaveLength(told.differences.length)
  } finally {
    await stage.close()
  }
})

test('of two builds it is said what the second does better and worse', async () => {
  const stage = new Stage({ twins: await load(['okta']) })
  try {
    const tape = await record(stage, 'okta', [
      { method: 'POST', url: `${OKTA}/api/v1/groups`, body: { profile: { name: 'compared' } } },
      ([group]) => ({ method: 'GET', url: `${OKTA}/api/v1/groups/${group.id}` }),
    ])
    const { played: right } = await replay([tape], { target: stage })
    const { played: wrong } = await replay([changed(tape, 1, (group) => ({ ...group, type: 'OTHER' }))], {
      target: stage,
    })
    const place = { tape: tape.name, index: 1, endpoint: 'GET /api/v1/groups/{id}' }
    expect(changes(wrong, right)).toMatchObject({
      better: [place],
      worse: [],
      come: [],
      gone: [expect.stringContaining('.type')],
    })
    expect(changes(right, wrong)).toMatchObject({ better: [], worse: [place], gone: [] })
    expect(changes(right, right)).toEqual({ better: [], worse: [], come: [], gone: [] })
  } finally {
    await stage.close()
  }
})

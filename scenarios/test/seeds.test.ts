import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadScenario } from '../src/format/load.ts'
import { runTrial } from '../src/trial/trial.ts'
import { openStage } from '../src/world/stage.ts'
import { folder } from './stage.ts'

const COMPANY = `
  seed:
    base: acme-12
    people: [{ handle: zoe, name: Zoe Quinn, team: support }]
    groups: [{ name: contractors, members: [zoe] }]
    channels: [{ name: incident-1, members: [zoe, priya], messages: [{ by: zoe, text: "See {files.runbook}" }] }]
    projects: [{ key: OPS, lead: priya, issues: [{ summary: Renew certificate, assignee: zoe }] }]
    folders: [{ handle: ops, shared: [{ group: contractors, as: writer }] }]
    files: [{ handle: runbook, in: ops, text: "Ask {people.zoe}" }, { handle: rota, in: ops, values: [["{people.zoe}", 7]] }]
`

function written(text: string): string {
  const file = join(folder(), 'seeded.scenario.yaml')
  writeFileSync(file, `scenario: seeded\nstory: a test\nworld:${COMPANY}${text}`)
  return file
}

async function play(text: string) {
  const loaded = await loadScenario(written(text))
  const stage = await openStage({ twins: loaded.twins, listen: false })
  try {
    return await runTrial(stage, loaded, 0)
  } finally {
    await stage.close()
  }
}

test('a story has people and things of its own, under their ids in every twin', async () => {
  const { outcome, verdicts, reason } = await play(`
play:
  - call: slack.conversations.history
    with: { channel: "{channels.incident-1.slack}" }
  - call: okta.getUser
    with: { id: "{people.zoe.okta}" }
    expect: { status: 200, body: { profile: { login: "{people.zoe.email}" } } }
  - call: jira.getIssue
    with: { issueIdOrKey: "{issues.OPS-1.key}" }
    expect: { status: 200, body: { id: "{issues.OPS-1.jira}", fields: { assignee: { accountId: "{people.zoe.jira}" } } } }
satisfied when:
  state:
    - { sql: "SELECT userName FROM slack_messages WHERE channel = '{channels.incident-1.slack}'", is: zoe }
    - { sql: "SELECT count(*) FROM slack_messages WHERE text LIKE '%{files.runbook.url}%'", is: 1 }
    - { sql: "SELECT login FROM okta_memberships WHERE [group] = '{groups.contractors.okta}'", is: zoe@acme.example }
    - { sql: "SELECT projectKey FROM jira_issues WHERE assigneeEmail = '{people.zoe.email}'", is: OPS }
    - { sql: "SELECT role FROM google_drive_permissions WHERE file = '{folders.ops.google}' AND email = '{groups.contractors.email}'", is: writer }
    - { sql: "SELECT text FROM google_docs_documents WHERE key = '{files.runbook.google}'", is: "Ask Zoe Quinn\\n" }
    - { sql: "SELECT value FROM google_sheets_values WHERE spreadsheet = '{files.rota.google}' AND a1 = 'A1'", is: Zoe Quinn }
    - { sql: "SELECT name FROM jira_projects WHERE key = '{projects.OPS.jira}'", is: ops }
`)
  expect({ reason, failed: verdicts.filter((verdict) => verdict.outcome !== 'pass') }).toEqual({ failed: [] })
  expect(outcome).toBe('satisfied')
})

test.each([
  ['{channels.incident-2.slack}', "has no channel 'incident-2' (did you mean 'incident-1'?)"],
  ['{people.zo.slack}', "has nobody called 'zo' (did you mean 'zoe'?)"],
  ['{people.zoe.slak}', "{people.zoe.slak} has no 'slak' in this world (did you mean 'slack'?)"],
  ['{peple.zoe.slack}', "nothing is called {peple.zoe.slack} (did you mean 'people'?)"],
])('%s is refused at its place', async (hole, message) => {
  const file = written(`satisfied when: { state: [{ sql: "SELECT '${hole}'", is: 1 }] }\n`)
  await expect(loadScenario(file)).rejects.toThrow(
    new RegExp(`seeded.scenario.yaml:\\d+:\\d+ .*${RegExp.escape(message)}`),
  )
})

test('what a story adds is held to the same rules, at its place', async () => {
  const file = written('satisfied when: { state: [{ sql: SELECT 1, is: 1 }] }\n')
  writeFileSync(file, readFileSync(file, 'utf8').replace('by: zoe', 'by: zoo'))
  await expect(loadScenario(file)).rejects.toThrow(
    /seeded\.scenario\.yaml:8:\d+ .*nobody called 'zoo' \(did you mean 'zoe'\?\)/,
  )
})

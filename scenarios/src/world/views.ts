import { nameOfView, type Twin } from '@dtu/kit'
import { load } from '@dtu/twins'

/** What questions in SQL can be about, as Markdown: written from the twins' own views. */
export async function viewsPage(): Promise<string> {
  const twins = await load()
  return `# What scenarios ask

Written by \`node scenarios/src/world/publish.ts\` from the twins' views: do not edit. These columns stay as they are. Every other table of a
twin is there too, with its documents as JSON in \`doc\`: \`npx dtu query\` lists them. Where no column has what you need, \`doc ->> '$.path'\` does.

${twins.map(sectionOf).join('\n')}`
}

function sectionOf(twin: Twin): string {
  const views = Object.entries(twin.views ?? {}).map(([name, { about, columns }]) => {
    const rows = Object.entries(columns).map(
      ([column, told]) => `| \`${column}\` | ${cell(typeof told === 'string' ? told : told[0])} |`,
    )
    return `### ${nameOfView(twin.name, name)}\n\nA row is ${about}.\n\n| column | is |\n| --- | --- |\n${rows.join('\n')}\n`
  })
  return `## ${twin.title}\n\n${views.join('\n')}`
}

const cell = (text: string) => text.replaceAll('|', '\\|')

import { card, carousel } from './card.ts'
import { dataVisualization } from './chart.ts'
import { container } from './container.ts'
import { imageBlock } from './image.ts'
import * as layout from './layout.ts'
import { richText } from './rich-text.ts'
import { byType, type Fields, type Rule } from './rule.ts'
import { type Surface, surfaces } from './surface.ts'
import { dataTable, table } from './table.ts'
import { plan, taskCard } from './task.ts'
import { video } from './video.ts'

const childTypes = 'actions context divider file header image input rich_text section table video'.split(' ')

const plainBlocks = (surface: Surface): Fields => ({
  section: layout.section(surface),
  divider: layout.divider,
  header: layout.header,
  context: layout.context,
  actions: layout.actions(surface),
  input: layout.input(surface),
  image: imageBlock,
  rich_text: richText,
  video,
  table,
  file: layout.file,
})

const everyBlock = (surface: Surface): Fields => {
  const plain = plainBlocks(surface)
  return {
    ...plain,
    alert: layout.alert,
    call: layout.call,
    card,
    carousel,
    container: container(pick(plain, childTypes)),
    context_actions: layout.contextActions(surface),
    data_table: dataTable,
    data_visualization: dataVisualization,
    markdown: layout.markdown,
    plan,
    task_card: taskCard,
  }
}

/** docs.slack.dev, the surfaces of each block; the others go everywhere. */
const only: Readonly<Record<string, readonly Surface[]>> = {
  alert: ['modal'],
  call: ['message'],
  carousel: ['message', 'home'],
  container: ['message', 'home'],
  context_actions: ['message'],
  data_table: ['message', 'home'],
  data_visualization: ['message'],
  file: ['message'],
  markdown: ['message'],
  plan: ['message'],
  table: ['message', 'home'],
  task_card: ['message'],
}

const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] as Rule]))

const blockOn = (surface: Surface): Rule => {
  const blocks = everyBlock(surface)
  return byType(
    pick(
      blocks,
      Object.keys(blocks).filter((type) => only[type]?.includes(surface) ?? true),
    ),
  )
}

/** Any block that may be shown on a surface. */
export const blockRules = Object.fromEntries(surfaces.map((surface) => [surface, blockOn(surface)])) as Readonly<
  Record<Surface, Rule>
>

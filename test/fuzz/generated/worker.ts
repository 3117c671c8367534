import { join } from 'node:path'
import { answering } from '../../../generator/test/fuzz/answering.ts'
import { generateFrom } from '../../../generator/test/fuzz/generate.ts'
import { walk } from './walk.ts'

answering(async (seed, folder) => {
  const made = await generateFrom(seed, folder)
  if (made) await walk(join(folder, 'out'))
  return made
})

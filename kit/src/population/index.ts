export { extend } from './extend.ts'
export type { Extension } from './format.ts'
export { type Lead, type Leads, type Mark, marksIn, partsOf, plainly } from './marks.ts'
export { type Population, populationOf, type ThingNames } from './names.ts'
export { population } from './population.ts'
export type {
  Channel,
  Folder,
  Group,
  Issue,
  Person,
  Post,
  Project,
  Said,
  Seed,
  SeedFile,
  Share,
  Team,
} from './seed.ts'
export { KINDS, type Kind, missing, type Thing, thingsOf } from './things.ts'

import { answering } from './answering.ts'
import { generateFrom } from './generate.ts'

answering(generateFrom)

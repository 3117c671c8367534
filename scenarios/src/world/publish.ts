import { writeFileSync } from 'node:fs'
import { viewsPage } from './views.ts'

writeFileSync(new URL('../../VIEWS.md', import.meta.url), await viewsPage())

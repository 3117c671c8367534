export { requestIn } from './batch.ts'
export { editorDialect } from './dialect.ts'
export { editor } from './editor.ts'
export type { EditorInput } from './input.ts'

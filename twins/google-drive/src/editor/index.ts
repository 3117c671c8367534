export { requestIn } from './batch.ts'
export { editor } from './editor.ts'
export type { EditorInput } from './input.ts'

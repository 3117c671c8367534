export { dispatcher } from './dispatcher.ts'
export type { Known, LawFixture } from './law-fixture.ts'
export { mswHandlers } from './msw.ts'
export { startUniverse, type TestOptions, type TestRequest, type TestUniverse } from './start.ts'

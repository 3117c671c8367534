export { dispatcher } from './dispatcher.ts'
export { mswHandlers } from './msw.ts'
export { startUniverse, type TestOptions, type TestRequest, type TestUniverse } from './start.ts'

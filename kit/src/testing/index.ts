export { type TestUniverse, startUniverse } from './start.ts'

export { type Marked, readMarks } from './marks';
export { type ExampleOutcome, runExample } from './run-example';

export { gate, type GateResult } from './hooks/gate';
export type { GatePolicy } from './config/schema';
export type { ArticleReport, Finding, Report } from './core/report';

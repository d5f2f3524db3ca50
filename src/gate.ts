export type { GatePolicy } from './config/schema';
export type { ArticleReport, Finding, Report } from './core/report';
export { type GateResult, gate } from './hooks/gate';

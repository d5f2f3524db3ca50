import { checkArgument, REPORT } from '../core/arguments';
import type { Report } from '../core/report';

/** The report as one JSON object, as `report/schema.ts` describes it. */
export function renderJson(report: Report): string {
  checkArgument('renderJson', 'report', report, REPORT);
  return `${JSON.stringify(report, null, 2)}\n`;
}

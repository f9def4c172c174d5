import { createHash } from 'node:crypto';
import type { Fault } from '../../source/fault.ts';
import { sentenceOf } from './sentence.ts';

/** A Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function writeGitlab(faults: readonly Fault[]): string {
  const seen = new Map<string, number>();
  const issues = faults.map((fault) => {
    // Without the line, so that a fault is known again after lines above it moved.
    const key = `${fault.file}\n${fault.field}\n${fault.message}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return {
      description: fault.field === '' ? sentenceOf(fault) : `${fault.field}: ${sentenceOf(fault)}`,
      check_name: fault.field || 'content',
      fingerprint: createHash('sha256').update(`${key}\n${count}`).digest('hex'),
      severity: 'major',
      location: { path: fault.file, lines: { begin: fault.line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

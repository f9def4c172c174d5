import type { Fault } from '../../source/fault.ts';
import { sentenceOf } from './sentence.ts';

/**
 * A text for the log of a workflow in which nothing is taken for a command: the words of a faulty file might be one. `token` is
 * known to nobody before. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function withoutCommands(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`;
}

/**
 * Workflow commands that put each fault on its line of a pull request.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function writeGithub(faults: readonly Fault[]): string {
  return faults
    .map(
      (fault) =>
        `::error file=${escapeProperty(fault.file)},line=${fault.line},title=${escapeProperty(fault.field || 'content')}::${escapeData(sentenceOf(fault))}\n`,
    )
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

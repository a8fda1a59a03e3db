import { Command } from 'commander';
import { jobsListCommand } from './jobs-list.ts';
import { jobsRetryCommand } from './jobs-retry.ts';
import { jobsShowCommand } from './jobs-show.ts';

/** `sayso jobs`: what is queued, what failed and why, and doing it again. */
export function jobsCommand(): Command {
  return new Command('jobs')
    .summary('list, explain and retry jobs')
    .description('What is queued, what failed and why, and doing it again.')
    .addCommand(jobsListCommand())
    .addCommand(jobsShowCommand())
    .addCommand(jobsRetryCommand());
}

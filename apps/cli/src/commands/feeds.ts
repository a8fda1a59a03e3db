import { Command } from 'commander';
import { feedsAddCommand } from './feeds-add.ts';
import { feedsChangeCommands } from './feeds-change.ts';
import { feedsExportCommand } from './feeds-export.ts';
import { feedsImportCommand } from './feeds-import.ts';
import { feedsListCommand } from './feeds-list.ts';
import { feedsShowCommand } from './feeds-show.ts';

/** `sayso feeds`: which feeds are followed, how each answers, and following others. */
export function feedsCommand(): Command {
  const command = new Command('feeds')
    .summary('follow feeds, and see how they answer')
    .description('Which feeds are followed, how each of them answers, and following others.')
    .addCommand(feedsListCommand())
    .addCommand(feedsShowCommand())
    .addCommand(feedsAddCommand());
  for (const change of feedsChangeCommands()) command.addCommand(change);
  return command.addCommand(feedsImportCommand()).addCommand(feedsExportCommand());
}

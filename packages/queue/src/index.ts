export { calmWarnings } from './calm-warnings.ts';
export { createQueues, type Queues } from './create-queues.ts';
export { FinalFailure } from './final-failure.ts';
export { type JobDefinition, JobPayload, jobKinds, jobs, queueName } from './jobs.ts';
export { type Log, silentLog } from './log.ts';
export { Postponed } from './postponed.ts';
export { type Consumers, type JobHandler, startConsumers } from './start-consumers.ts';
export { lookEveryMs, type WatchedFile, type WatchRoom, watchFolder } from './watch-folder.ts';

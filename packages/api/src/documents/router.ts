import { router } from '../trpc.ts';
import { submitFile } from './submit-file.ts';
import { submitText } from './submit-text.ts';
import { submitUrl } from './submit-url.ts';

export const documentsRouter = router({ submitText, submitFile, submitUrl });

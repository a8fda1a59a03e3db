import { Ingest } from '../../ingest/ingest.tsx';

export const metadata = { title: 'Ingest' };

export default function IngestPage() {
  return <Ingest />;
}

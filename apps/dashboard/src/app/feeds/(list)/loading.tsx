import { WaitingRows } from '../../../lists/notices.tsx';

export default function Loading() {
  return <WaitingRows rows={8} height="line" />;
}

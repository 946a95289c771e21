export function HistoryPanel({ recordId }: { recordId: string }) {
  return <p data-record={recordId}>History</p>;
}

import { Link } from 'wouter';
import { EmptyState } from '../ui/index.ts';
import { casesPath } from './paths.ts';

export function NotFound() {
  return (
    <EmptyState title="There is no such page" actions={<Link href={casesPath}>Go to the cases</Link>}>
      <p>It may belong to a case that was removed. Nothing has been lost.</p>
    </EmptyState>
  );
}

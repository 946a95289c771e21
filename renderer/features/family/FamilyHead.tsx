import { Plus } from 'lucide-react';
import { Button } from '../../ui/index.ts';
import styles from './Family.module.css';

interface FamilyHeadProps {
  removedCount: number;
  isShowingRemoved: boolean;
  canAdd: boolean;
  onShowRemoved: (isShown: boolean) => void;
  onAdd: () => void;
}

export function FamilyHead({
  removedCount,
  isShowingRemoved,
  canAdd,
  onShowRemoved,
  onAdd,
}: FamilyHeadProps) {
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1}>{isShowingRemoved ? 'Removed relationships' : 'Family'}</h1>
      {(removedCount > 0 || isShowingRemoved) && (
        <Button variant="link" onPress={() => onShowRemoved(!isShowingRemoved)}>
          {isShowingRemoved ? 'Back to the family' : `Show removed (${removedCount})`}
        </Button>
      )}
      {canAdd && !isShowingRemoved && (
        <Button variant="primary" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />} onPress={onAdd}>
          Add a relationship
        </Button>
      )}
    </header>
  );
}

import { UserPlus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Proceeding } from '../../../shared/contract/proceedings.ts';
import { useRead } from '../../data/useRead.ts';
import { Button, IconButton } from '../../ui/index.ts';
import { usePersonName } from '../masking/index.ts';
import styles from './Proceedings.module.css';
import { witnessName } from './proceedingWords.ts';
import type { ProceedingActs } from './useProceedingActs.ts';
import { WitnessDialog } from './WitnessDialog.tsx';

/** Those who may be witnesses: nobody should speak to them about it unawares. */
export function WitnessList({ proceeding, acts }: { proceeding: Proceeding; acts: ProceedingActs }) {
  const { caseId, witnesses } = proceeding;
  const nameOf = usePersonName();
  const people = useRead('people.list', { caseId }).data?.people ?? [];
  const [isAdding, setIsAdding] = useState(false);
  const group = useRef<HTMLElement>(null);
  const add = () => {
    acts.reset();
    setIsAdding(true);
  };
  return (
    <section ref={group} className={styles.group} aria-label="May be witnesses" tabIndex={-1}>
      <h3>May be witnesses</h3>
      {witnesses.length === 0 && <p className={styles.quiet}>Nobody noted yet.</p>}
      <ul className={styles.witnesses}>
        {witnesses.map((witness) => {
          const name = witnessName(witness, people, nameOf);
          return (
            <li key={witness.id}>
              <div>
                <b>{name}</b>
                {witness.personId !== null && witness.role !== '' && <span> {witness.role}</span>}
                {witness.note !== '' && <p className={styles.quiet}>{witness.note}</p>}
              </div>
              <IconButton
                label={`Take off ${name}`}
                size="small"
                icon={<X size={16} strokeWidth={1.5} aria-hidden />}
                onPress={() => {
                  // The button goes with its line; the group stays.
                  group.current?.focus();
                  void acts.removeWitness(witness.id);
                }}
              />
            </li>
          );
        })}
      </ul>
      <div>
        <Button size="small" icon={<UserPlus size={16} strokeWidth={1.5} aria-hidden />} onPress={add}>
          Note somebody
        </Button>
      </div>
      {isAdding && (
        <WitnessDialog
          proceeding={proceeding}
          people={people}
          acts={acts}
          onClose={() => setIsAdding(false)}
        />
      )}
    </section>
  );
}

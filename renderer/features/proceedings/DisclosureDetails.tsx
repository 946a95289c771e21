import { Pencil, Strikethrough } from 'lucide-react';
import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import type { Proceeding } from '../../../shared/contract/proceedings.ts';
import { proceedingName } from '../../../shared/domain/proceedingTerms.ts';
import { Button, formatMoment, Note } from '../../ui/index.ts';
import { disclosureActsId } from './DisclosuresTable.tsx';
import styles from './Proceedings.module.css';
import { dayWords } from '../holds/index.ts';
import { givenOrReceived } from './proceedingWords.ts';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

interface DisclosureDetailsProps {
  disclosure: Disclosure;
  disclosures: readonly Disclosure[];
  proceedings: readonly Proceeding[];
  onCorrect: () => void;
  onStrike: () => void;
}

/** One line of the log in full. It is read, not changed. */
export function DisclosureDetails(props: DisclosureDetailsProps) {
  const { disclosure, disclosures, proceedings, onCorrect, onStrike } = props;
  const { struckAt, struckBecause, corrects } = disclosure;
  const proceeding = proceedings.find(({ id }) => id === disclosure.proceedingId);
  const before = disclosures.find(({ id }) => id === corrects);
  const after = disclosures.find((each) => each.corrects === disclosure.id);
  const facts: readonly (readonly [string, string])[] = [
    ['Day', dayWords(disclosure.onDay)],
    ['Given or received', givenOrReceived(disclosure)],
    ['What', disclosure.what],
    ['For', proceeding ? proceedingName(proceeding) : ''],
    ['Reference of the request', disclosure.requestReference],
    ['On what basis', disclosure.basis],
    ['Decided by', disclosure.decidedBy],
    ['Held back', disclosure.heldBack],
    ['Held back because', disclosure.heldBackBecause],
    ['Written down', formatMoment(disclosure.createdAt)],
  ];
  return (
    <div className={styles.facts}>
      {struckAt !== null && (
        <Note>
          Struck through {formatMoment(struckAt)}: {struckBecause}
          {after && ` Line ${after.number} stands in its place.`}
        </Note>
      )}
      {before && <p className={styles.quiet}>In place of line {before.number}.</p>}
      <dl>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {struckAt === null && (
        <div className={styles.acts}>
          <Button id={disclosureActsId} size="small" icon={<Pencil {...icon} />} onPress={onCorrect}>
            Correct it
          </Button>
          <Button size="small" icon={<Strikethrough {...icon} />} onPress={onStrike}>
            Strike it through
          </Button>
        </div>
      )}
    </div>
  );
}

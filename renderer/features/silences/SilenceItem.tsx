import { Copy } from 'lucide-react';
import { Link } from 'wouter';
import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Silence } from '../../../shared/contract/silences.ts';
import type { CaseId } from '../../../shared/contract/values.ts';
import { casePath } from '../../app/paths.ts';
import { AgencyChip, Button, showNotice } from '../../ui/index.ts';
import { SilenceStrip } from './SilenceStrip.tsx';
import styles from './Silences.module.css';

interface SilenceItemProps {
  caseId: CaseId;
  silence: Silence;
  agency: Agency | undefined;
  /** Length of the longest of its group, in days. */
  most: number;
}

/** One silence: its sentence, its length drawn, the entries at its ends, and ways to look further. */
export function SilenceItem({ caseId, silence, agency, most }: SilenceItemProps) {
  const { words, days, from, to, entries, kind } = silence;
  const chronology = casePath(caseId, 'chronology');
  return (
    <li className={styles.silence}>
      <p className={styles.words}>
        {agency && <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} isNameBeside />}
        {words}
      </p>
      {days !== null && (
        <SilenceStrip days={days} most={most} endsOpen={entries.length < 2 && kind !== 'agency-not-asked'} />
      )}
      <ul className={styles.ends}>
        {entries.map(({ id, number, words: said }) => (
          <li key={id}>
            <Link href={chronology} state={{ entryId: id }}>
              Entry {number}
            </Link>{' '}
            <span>{said}</span>
          </li>
        ))}
      </ul>
      <p className={styles.acts}>
        {from !== null && to !== null && (
          <Link href={chronology} state={{ filter: { from, to } }}>
            Show these days in the chronology
          </Link>
        )}
        {kind === 'agency-not-asked' && <Link href={casePath(caseId, 'agencies')}>Go to Agencies</Link>}
        <Button
          variant="link"
          icon={<Copy size={14} strokeWidth={1.5} aria-hidden />}
          onPress={() => void copy(words)}
        >
          Copy the sentence
        </Button>
      </p>
    </li>
  );
}

async function copy(sentence: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(sentence);
    showNotice('Sentence copied');
  } catch {
    showNotice('The sentence could not be copied. Select it and press Ctrl+C.');
  }
}

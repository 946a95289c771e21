import type { KeyboardEvent } from 'react';
import type { Entry } from '../../../shared/contract/chronology.ts';
import type { Episode } from '../../../shared/contract/episodes.ts';
import { useAutosave } from '../../data/autosave/useAutosave.ts';
import { useClient } from '../../data/DataProvider.tsx';
import { Note, RecordMenu, SavedTextArea, SavedTextField } from '../../ui/index.ts';
import { HistoryPanel } from '../history/index.ts';
import { RichTextEditor } from '../writing/index.ts';
import styles from './Episodes.module.css';
import { readingOf, spanProblem } from '../choosing-entries/index.ts';
import { nameOf } from './episodeWords.ts';
import { SpanStrip } from './SpanStrip.tsx';
import type { EpisodeActs } from './useEpisodeActs.ts';

/** Source: SCIE Learning Together on explaining practice; the words are Candour's. */
const questionsOfWhy = [
  'What did people know, and what made sense to them then?',
  'What else were they asked to do that day? Workload, staffing, time.',
  'What were the tools, forms and systems like to work with?',
  'What information reached them, and what stayed elsewhere?',
  'Was it like this only here, or usually?',
];

interface EpisodeEditorProps {
  episode: Episode;
  entries: readonly Entry[];
  place: { readonly index: number; readonly of: number };
  acts: EpisodeActs;
}

/** Everything written about one episode; all of it saves itself. */
export function EpisodeEditor({ episode, entries, place, acts }: EpisodeEditorProps) {
  const client = useClient();
  const details = useAutosave({
    recordKey: `episodes:${episode.id}`,
    record: episode,
    fields: ({ title, starts, ends, appraisal, why, goodPractice }: Episode) => ({
      title,
      starts: starts?.text ?? '',
      ends: ends?.text ?? '',
      appraisal,
      why,
      goodPractice,
    }),
    save: (changes) => client.call('episodes.update', { episodeId: episode.id, changes }),
  });
  const { caseId } = episode;
  const problem = spanProblem(details.draft.starts, details.draft.ends);

  return (
    <article className={styles.document}>
      <div className={styles.kick}>
        <span>{nameOf(episode)}</span>
        <RecordMenu
          name={nameOf(episode)}
          place={place}
          removeLabel="Remove the episode"
          onMove={(position) => void acts.move(episode, position)}
          onRemove={() => void acts.remove(episode)}
        />
      </div>
      <div className={styles.title} data-episode-title>
        <SavedTextArea
          label="Title"
          isLabelHidden
          rows={1}
          field={details.field('title')}
          onKeyDown={stayOnOneLine}
        />
      </div>
      <div className={styles.dates}>
        <SavedTextField
          label="From"
          field={details.field('starts')}
          hint={readingOf(details.draft.starts) ?? 'Any form: 14/4/26, Mar 2021'}
        />
        <SavedTextField
          label="To"
          field={details.field('ends')}
          hint={readingOf(details.draft.ends) ?? 'May be left empty'}
        />
      </div>
      {problem && (
        <Note kind="warning" role="status">
          {problem}
        </Note>
      )}
      <SpanStrip episode={episode} entries={entries} />
      <RichTextEditor label="Appraisal" caseId={caseId} isSerif {...details.field('appraisal')} />
      {details.draft.appraisal.content.length === 0 && (
        <p className={styles.hint}>How practice is judged, and against what was to be expected then.</p>
      )}
      <RichTextEditor label="Why it happened" caseId={caseId} isSerif {...details.field('why')} />
      <ul className={styles.questions} aria-label="Questions to ask">
        {questionsOfWhy.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <RichTextEditor label="Good practice" caseId={caseId} isSerif {...details.field('goodPractice')} />
      <section className={styles.history} aria-label="History">
        <h2>History</h2>
        <HistoryPanel recordId={episode.id} />
      </section>
    </article>
  );
}

/** A title wraps, but is one line of text. */
function stayOnOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

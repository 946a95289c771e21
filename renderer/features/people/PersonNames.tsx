import type { Person } from '../../../shared/contract/people.ts';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { realNamesIn } from '../../../shared/domain/coverNames.ts';
import { Button, Note, useFocusOnceThere } from '../../ui/index.ts';
import { useMasking, useShowNames } from '../masking/index.ts';
import { BornDialog } from './BornDialog.tsx';
import { ChangeLabelDialog } from './ChangeLabelDialog.tsx';
import styles from './People.module.css';
import { clashWords } from './peopleWords.ts';
import { RealNameFields, realNameFieldId } from './RealNameFields.tsx';

export const personLabelFieldId = 'person-label';

/** What the person is shown as, and who that really is: the second only while real names are shown. */
export function PersonNames({ person }: { person: Person }) {
  const { people, areShown } = useMasking();
  const [opened, setOpened] = useState<'label' | 'born' | null>(null);
  const clashes = realNamesIn(person.label, person.id, people);
  const close = () => setOpened(null);
  // The button that opened the dialog is gone with the birth.
  const closeBorn = () => {
    flushSync(close);
    document.getElementById(personLabelFieldId)?.focus();
  };
  return (
    <section className={styles.group} aria-label="Names">
      <div className={styles.shownAs}>
        <span className={styles.factHead}>Shown as</span>
        <b>{person.label}</b>
        <Button id={personLabelFieldId} size="small" onPress={() => setOpened('label')}>
          Change…
        </Button>
        {person.isUnborn && (
          <Button size="small" onPress={() => setOpened('born')}>
            Born and named…
          </Button>
        )}
      </div>
      {clashes.length > 0 && <Note kind="warning">{clashWords(person.label, areShown ? clashes : [])}</Note>}
      <RealName person={person} />
      {opened === 'label' && <ChangeLabelDialog person={person} onClose={close} />}
      {opened === 'born' && <BornDialog person={person} onClose={close} onBorn={closeBorn} />}
    </section>
  );
}

function RealName({ person }: { person: Person }) {
  const { areShown, people } = useMasking();
  const { show } = useShowNames();
  const focusOnceThere = useFocusOnceThere();
  const showAndFocus = async () => {
    if (await show()) focusOnceThere(realNameFieldId);
  };
  if (areShown) {
    const names = people.find(({ personId }) => personId === person.id);
    return <RealNameFields key={person.id} person={person} names={names} />;
  }
  return (
    <div className={styles.shownAs}>
      <span className={styles.factHead}>Real name</span>
      <span>{person.hasRealName ? 'Recorded, masked' : 'Not recorded'}</span>
      <Button size="small" onPress={() => void showAndFocus()}>
        {person.hasRealName ? 'Show real names' : 'Show real names, to record it'}
      </Button>
    </div>
  );
}

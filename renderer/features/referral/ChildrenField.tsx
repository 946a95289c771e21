import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'wouter';
import type { Person } from '../../../shared/contract/people.ts';
import type { CaseId, PersonId } from '../../../shared/contract/values.ts';
import { childrenInOneNotification } from '../../../shared/domain/referralTerms.ts';
import { casePath } from '../../app/paths.ts';
import type { FieldBinding } from '../../data/autosave/useAutosave.ts';
import { Button, IconButton, Menu, MenuItem, Note, SavedTextArea, StatusMark } from '../../ui/index.ts';
import { today } from '../people/index.ts';
import { usePersonName } from '../masking/index.ts';
import styles from './Referral.module.css';
import { ageOfChild } from './referralWords.ts';

interface ChildrenFieldProps {
  caseId: CaseId;
  people: readonly Person[];
  value: readonly PersonId[];
  /** As written in the form. */
  incidentDate: string;
  onChange: (value: PersonId[]) => void;
  /** Children that one notification does not take, in words. */
  further: FieldBinding<string>;
}

/** The children the referral is about, chosen among the people of the case. */
export function ChildrenField(props: ChildrenFieldProps) {
  const { caseId, people, value, incidentDate, onChange, further } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const nameOf = usePersonName();
  const children = people.filter(({ kind }) => kind === 'subject-child');
  const chosen = value.flatMap((personId) => people.find(({ id }) => id === personId) ?? []);
  const others = children.filter(({ id }) => !value.includes(id));
  const isMany = value.length > childrenInOneNotification;
  const takeOff = (personId: PersonId) => {
    onChange(value.filter((id) => id !== personId));
    // The button that had the focus goes with its row; the group stays.
    group.current?.focus();
  };
  return (
    <fieldset ref={group} className={styles.group} tabIndex={-1}>
      <legend className={styles.hidden}>The children it is about</legend>
      {value.length === 0 && <StatusMark kind="neutral">No child chosen yet</StatusMark>}
      <ol className={styles.rows}>
        {chosen.map((person) => (
          <li key={person.id}>
            <b>{nameOf(person)}</b>
            <span className={styles.aside}>{ageOfChild(person, incidentDate, today())}</span>
            <IconButton
              label={`Take off ${nameOf(person)}`}
              size="small"
              icon={<X size={16} strokeWidth={1.5} aria-hidden />}
              onPress={() => takeOff(person.id)}
            />
          </li>
        ))}
      </ol>
      {children.length === 0 ? (
        <p className={styles.aside}>
          No child this review is about is among the people yet.{' '}
          <Link href={casePath(caseId, 'people')}>Add one under People</Link>
        </p>
      ) : (
        <div>
          <Menu
            label="Children this review is about"
            trigger={
              <Button size="small" icon={<Plus size={16} strokeWidth={1.5} aria-hidden />}>
                Add a child
              </Button>
            }
          >
            {/* The button stays as it is: the focus comes back to it when the last one is chosen. */}
            {others.length === 0 && (
              <MenuItem isDisabled onAction={() => undefined}>
                Every child is chosen
              </MenuItem>
            )}
            {others.map((person) => (
              <MenuItem key={person.id} onAction={() => onChange([...value, person.id])}>
                {nameOf(person)}
              </MenuItem>
            ))}
          </Menu>
        </div>
      )}
      <div role="status">
        {isMany && (
          <Note kind="warning">
            One notification takes up to four children. Keep the first four here in the form’s order, and name
            the others below as they are told to the Panel in its free text; all of them stay in the case.
          </Note>
        )}
      </div>
      {(value.length >= childrenInOneNotification || further.value !== '') && (
        <SavedTextArea
          label="Further children, named in the notification’s text"
          field={further}
          hint="One notification takes up to four children; more are named in its free text."
          rows={2}
        />
      )}
    </fieldset>
  );
}

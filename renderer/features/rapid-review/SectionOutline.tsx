import type { RapidSection } from '../../../shared/contract/rapidReview.ts';
import type { RapidSectionId } from '../../../shared/contract/values.ts';
import { Button, RecordList, StatusMark } from '../../ui/index.ts';
import styles from './RapidReview.module.css';
import { lacking, progressInWords, stateIcons, stateInWords, stateTones } from './sectionWords.ts';

interface SectionOutlineProps {
  sections: readonly RapidSection[];
  openedId: RapidSectionId | undefined;
  onOpen: (sectionId: RapidSectionId) => void;
  onMove: (section: RapidSection, position: number) => Promise<void>;
  onTemplate: () => void;
}

/** The sections in their order: how far each is written, and what it lacks. */
export function SectionOutline({ sections, onTemplate, ...walk }: SectionOutlineProps) {
  return (
    <>
      <p className={styles.progress} role="status">
        {progressInWords(sections)}
      </p>
      <RecordList records={sections} {...walk}>
        {(section) => ({
          number: sections.indexOf(section) + 1,
          title: section.title,
          facts: (
            <>
              <StatusMark kind={stateTones[section.state]} icon={stateIcons[section.state]}>
                {stateInWords(section)}
              </StatusMark>
              {lacking(section).map((words) => (
                <StatusMark key={words} kind="warning">
                  {words}
                </StatusMark>
              ))}
            </>
          ),
        })}
      </RecordList>
      <p className={styles.template}>
        <Button variant="link" onPress={onTemplate}>
          Sections of later reviews
        </Button>
      </p>
    </>
  );
}

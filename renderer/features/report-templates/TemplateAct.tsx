import { useState } from 'react';
import { Link } from 'wouter';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import type { DocumentKind } from '../../../shared/domain/documentKinds.ts';
import { templateKindOf } from '../../../shared/domain/reportTemplates.ts';
import { casePath } from '../../app/paths.ts';
import { useRead } from '../../data/useRead.ts';
import { Button } from '../../ui/index.ts';
import styles from './ReportTemplates.module.css';
import { TemplateDialog } from './TemplateDialog.tsx';

interface TemplateActProps {
  review: Pick<CaseRecord, 'id' | 'exerciseKind'>;
  document: DocumentKind;
}

/** The way to the template of the document that is looked at, where it has one. */
export function TemplateAct({ review: { id, exerciseKind }, document }: TemplateActProps) {
  if (document === 'rapid-review')
    return (
      <Link href={casePath(id, 'rapid-review')} state={{ dialog: 'template' }}>
        Template…
      </Link>
    );
  return document === 'learning-report' ? <OfReport exerciseKind={exerciseKind} /> : null;
}

function OfReport({ exerciseKind }: Pick<CaseRecord, 'exerciseKind'>) {
  const [isOpen, setIsOpen] = useState(false);
  const { data, error } = useRead('report-templates.list', {});
  const template = data?.templates.find((each) => each.exerciseKind === templateKindOf(exerciseKind));
  if (error) return <p role="alert">{error.message}</p>;
  if (!template) return null;
  return (
    <div className={styles.act}>
      <span>
        Printed as “{template.subtitle}”, by {template.isBuiltIn ? 'the built-in' : 'your own'} template.
      </span>
      <Button size="small" onPress={() => setIsOpen(true)}>
        Template…
      </Button>
      {isOpen && (
        <TemplateDialog template={template} exerciseKind={exerciseKind} onClose={() => setIsOpen(false)} />
      )}
    </div>
  );
}

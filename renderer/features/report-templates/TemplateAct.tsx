import { Link } from 'wouter';
import type { CaseRecord } from '../../../shared/contract/cases.ts';
import { type DocumentKind, documentKinds } from '../../../shared/domain/documentKinds.ts';
import { casePath } from '../../app/paths.ts';
import { Button } from '../../ui/index.ts';
import styles from './ReportTemplates.module.css';
import { useReportTemplate } from './useReportTemplate.ts';

interface TemplateActProps {
  review: Pick<CaseRecord, 'id' | 'exerciseKind'>;
  document: DocumentKind;
  onOpen: () => void;
}

/** The way to the template of the document that is looked at, where it has one. */
export function TemplateAct({ review: { id, exerciseKind }, document, onOpen }: TemplateActProps) {
  if (document === 'rapid-review')
    return (
      <div className={styles.act}>
        <Link href={casePath(id, 'rapid-review')} state={{ dialog: 'template' }}>
          Template…
        </Link>
      </div>
    );
  return document === 'learning-report' ? <OfReport exerciseKind={exerciseKind} onOpen={onOpen} /> : null;
}

function OfReport({ exerciseKind, onOpen }: Pick<CaseRecord, 'exerciseKind'> & { onOpen: () => void }) {
  const { template, error } = useReportTemplate(exerciseKind);
  const isCalledOtherwise = template && template.subtitle !== documentKinds['learning-report'].title;
  return (
    <div className={styles.act}>
      <Button size="small" onPress={onOpen}>
        Template…
      </Button>
      {error && <span role="alert">{error.message}</span>}
      {isCalledOtherwise && <span>Printed as “{template.subtitle}”</span>}
    </div>
  );
}

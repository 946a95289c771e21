import type { Agency } from '../../../shared/contract/agencies.ts';
import type { Request } from '../../../shared/contract/requests.ts';
import { requestKinds } from '../../../shared/domain/requestTerms.ts';
import { AgencyChip, Button } from '../../ui/index.ts';
import styles from './Requests.module.css';

interface RemovedRequestsProps {
  requests: readonly Request[];
  agencies: readonly Agency[];
  onRestore: (request: Request, name: string) => void;
}

export function RemovedRequests({ requests, agencies, onRestore }: RemovedRequestsProps) {
  return (
    <ul className={styles.removed} aria-label="Removed requests">
      {requests.map((request) => {
        const agency = agencies.find(({ id }) => id === request.agencyId);
        return (
          agency && (
            <li key={request.id}>
              <AgencyChip kind={agency.kind} code={agency.code} name={agency.name} isNameBeside />
              <span>
                {agency.name}: {requestKinds[request.kind].toLowerCase()}
              </span>
              <Button
                size="small"
                aria-label={`Put back the request to ${agency.name}`}
                onPress={() => onRestore(request, agency.name)}
              >
                Put back
              </Button>
            </li>
          )
        );
      })}
    </ul>
  );
}

import type { Request } from '../../../shared/contract/requests.ts';
import type { RequestState } from '../../../shared/domain/requestState.ts';
import styles from './Requests.module.css';

type Step = 'done' | 'here' | 'doubtful' | 'open' | 'needless';

/** Asked, promised, received, checked as four squares. The words beside it say the same, so it is not read out. */
export function Pipeline({ request, state }: { request: Request; state: RequestState }) {
  return (
    <span className={styles.pipeline} aria-hidden>
      {stepsOf(request, state).map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: four squares in a fixed order
        <i key={index} data-step={step} />
      ))}
    </span>
  );
}

function stepsOf({ askedOn }: Request, { name }: RequestState): readonly [Step, Step, Step, Step] {
  switch (name) {
    case 'to-ask':
      return ['here', 'open', 'open', 'open'];
    case 'asked':
    case 'late':
    case 'due-today':
      return ['done', 'here', 'open', 'open'];
    case 'promised':
      return ['done', 'done', 'here', 'open'];
    case 'part':
      return ['done', 'done', 'doubtful', 'open'];
    case 'queried':
      return ['done', 'done', 'done', 'doubtful'];
    case 'received':
      return ['done', 'done', 'done', 'here'];
    case 'checked':
      return ['done', 'done', 'done', 'done'];
    case 'nil-return':
    case 'not-known':
      return [askedOn === null ? 'open' : 'done', 'needless', 'needless', 'needless'];
  }
}

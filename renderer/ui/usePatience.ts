import { useEffect, useState } from 'react';

/** Long enough that what comes at once never flickers. */
const patienceMs = 300;

/** Whether this has been on screen long enough for a person to wonder. */
export function usePatience(): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}

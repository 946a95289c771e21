/** A thread that passes through an open C and is knotted there. */
export function Logo() {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" fill="none" aria-hidden>
      <path d="M13.6 5.2A6 6 0 1013.6 12.8" stroke="var(--ink)" strokeWidth="2.3" strokeLinecap="round" />
      <path d="M1 9h9.4M13.2 9H17" stroke="var(--thread)" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="11.8" cy="9" r="1.5" fill="var(--thread)" />
    </svg>
  );
}

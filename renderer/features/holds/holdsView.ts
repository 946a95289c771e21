/** What a link gives along, so that the proceedings open on what is held. */
export const holdsView = { view: 'holds' } as const;

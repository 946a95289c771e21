/** Chromium's own reasons to reach out, switched off one by one. The request filter is the wall; these keep anyone from walking up to it. */
export const switches = [
  {
    name: 'disable-background-networking',
    value: '',
    reason: 'No variations, safe-browsing or extension fetches.',
  },
  { name: 'disable-component-update', value: '', reason: 'No component downloads.' },
  { name: 'disable-domain-reliability', value: '', reason: 'No reports to Google about failed requests.' },
  { name: 'disable-sync', value: '', reason: 'No browser account.' },
  { name: 'disable-breakpad', value: '', reason: 'No crash dump: it would hold case text from memory.' },
  { name: 'dns-prefetch-disable', value: '', reason: 'No names looked up ahead.' },
  { name: 'no-pings', value: '', reason: 'No hyperlink auditing.' },
  { name: 'no-proxy-server', value: '', reason: 'No search for a proxy on the network.' },
  {
    name: 'host-resolver-rules',
    value: 'MAP * ~NOTFOUND',
    reason: 'No name resolves, so nothing can be looked up.',
  },
  {
    name: 'force-webrtc-ip-handling-policy',
    value: 'disable_non_proxied_udp',
    reason: 'WebRTC does not pass the request filter; this leaves it without a socket.',
  },
  {
    name: 'disable-features',
    value: 'MediaRouter,OptimizationHints,Translate,AutofillServerCommunication',
    reason: 'No devices looked for on the network, no hints, translations or form guesses fetched.',
  },
] as const;

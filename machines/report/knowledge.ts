/**
 * The knowledge that a report was made with: its version, and the sha256 of the text that `knowledgeText` gives.
 * The digest is written by `npm run knowledge`; a test fails when it differs.
 */
export const knowledge = {
  version: '2026.1',
  digest: 'sha256:d848d7e5b6ee4c4a3745574074570d157e1ac4719a6937461cc4d4c966e18630',
} as const;

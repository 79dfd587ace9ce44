/**
 * The knowledge that a report was made with: its version, and the sha256 of the text that `knowledgeText` gives.
 * The digest is written by `npm run knowledge`; a test fails when it differs.
 */
export const knowledge = {
  version: '2026.1',
  digest: 'sha256:67a9df53f78d47c2878f249fe4216ae97cc9b337584d5f4004a81198fda6286e',
} as const;

/**
 * The knowledge that a report was made with: its version, and the sha256 of the text that `knowledgeText` gives.
 * The digest is written by `npm run knowledge`; a test fails when it differs.
 */
export const knowledge = {
  version: '2026.1',
  digest: 'sha256:766cdd649d913a99d9b29096933701e1558bb3f8b77a5783324edbfc9f319854',
} as const;

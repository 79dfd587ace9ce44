/**
 * The knowledge that a report was made with: its version, and the sha256 of the text that `knowledgeText` gives.
 * The digest is written by `npm run knowledge`; a test fails when it differs.
 */
export const knowledge = {
  version: '2026.1',
  digest: 'sha256:fb414df1635bbaf73bcab5b4ad8b7c4e471f2409f6a6ea22f76cc69aa17e06ce',
} as const;

/**
 * The knowledge that a report was made with: its version, and the sha256 of the text that `knowledgeText` gives.
 * The digest is written by `npm run knowledge`; a test fails when it differs.
 */
export const knowledge = {
  version: '2026.1',
  digest: 'sha256:6d9e5f7812f1f42289c6c66e3e79d885ffbf05e94c51022ba7fe00bef6387852',
} as const;

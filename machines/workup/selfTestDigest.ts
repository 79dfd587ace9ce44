/** What the self-test must find; a test writes it anew when a rule was changed on purpose, so that the change is seen. */
export const selfTestDigest = '4c17d1eec70d9793';

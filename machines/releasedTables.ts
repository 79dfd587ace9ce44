/** What the tables of grading and staging must come to; a test writes it anew when a table was changed on purpose. */
export const releasedTables = 'faa98083046f4c42';

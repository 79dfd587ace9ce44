/** The case of the published contract, as text. */
export const contractExample = `{
  "schema": "arrector.case/1",
  "label": "free text for the user, no patient identifiers",
  "specimen": { "procedure": "shave", "site": "headNeck", "siteText": "left cheek", "priorTreatment": false },
  "patient": { "ageYears": 61, "sex": "female", "multipleLesions": false, "immunosuppressed": false },
  "stains": { "sma": "positive", "desmin": { "result": "focal", "clone": "D33", "percentCells": 10 },
              "hCaldesmon": { "result": "positive", "clone": "h-CD" }, "p53": "overexpressed", "ki67": { "percentCells": 20 } },
  "histology": { "depth": "dermis", "atypia": "moderate", "mitoses": { "count": 6, "fields": 10, "fieldNumber": 22 },
                 "necrosis": "absent", "growth": "infiltrative", "cellularity": "high", "fascicles": true,
                 "lymphovascularInvasion": false, "perineuralInvasion": false, "ulceration": false, "differentiation": 2 },
  "staging": { "sizeMm": 12, "n": "N0", "m": "M0", "extension": [] }
}
`;

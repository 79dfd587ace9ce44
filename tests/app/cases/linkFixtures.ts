/**
 * Links that the first form made, with the case that each must open, for ever. Never change or remove one; a new form
 * adds its own. The case of the contract is compared with the contract itself.
 */
export const linkFixtures = [
  {
    name: 'an empty case',
    fragment: '#case=1.q1YqTs5IzU1UslJKLCpKTS7JL9JLTixO1TdUqgUA',
    caseFile: { schema: 'arrector.case/1' },
  },
  {
    name: 'words beyond ASCII',
    fragment:
      '#case=1.HcwvDsIwFAfgqzQ_Xf4sc3UEgkMh0KU8WMOjXfoKZlmyQyAJGCSGM-A5xE7AEQjoL_kaiKvoYGFgUyKXYxo6KzQqoMF2TQyDlQ07UuzDXrSav-5CyVUUVN9d38_BcjHpu4v63M4PaEi2PghMA_mvdRSf_YmgsSE5-PCjRHLkDINtdJah4TgGgsGsLKFRU3IU8pSYBaYYt237BQ',
    caseFile: {
      schema: 'arrector.case/1',
      label: 'Wange links, Fäserchen „α-SMA“ 🔬',
      stains: { sma: 'positive', desmin: { result: 'focal', clone: 'D33', percentCells: 10 } },
    },
  },
  {
    name: 'the case of the contract',
    fragment:
      '#case=1.ZVJLb9swDP4rBs_a1iRYB-iaXgasOfUyDDuo8ueYqB4GKWfJgvz3gW6ytdhNIil-L51J44gcyFMQQWxVPsag-LQiRyk8I5GnQYCu4di6oUrXRnSzQlxXajeFxiit4x6l8cAQJUc6IXJGIX-mSWpEPwvIk47hAOtzs-uI0O8QX66VJxwbeUoYWhdHwOqTcJUnQWgZpZEfQlJcHF1xDSDs8R1BlPz9ypHiaIyRQzKkPKfGU8I3KNei1wWOOOe5VJ2nSaCK_t9mbYFt8Ey62DJV5cYL7R6aeREl0DkZ2aHGkMhRTLWYpIfNxlhDIkrbIiUlv7q7OBq3Idn7-v79m-23FeOH7QOZxM8b8lQPEBxvLB298P2XxdZ3EOu7i2Gwtprq_mQDPaY2kqcektlCCe00sSnKtYeEttjDrSoWtbHO5ue9o4GR-oX39byb8zOE_Hp9cVQQpSqr_ZhntQwc7aX-WsC4DJyahJskpDSnINxOJoz3IzkagkaOyVCbzHCUTnka6yFotNmv5RAsq79RTRAumCWk_1pziqbkbannYYDYZ7zW16-Z7rnsl1D5Nx4z-dXaUSFPuzuzgTw92gHHhvIK8ePn5fIH',
    caseFile: {
      schema: 'arrector.case/1',
      label: 'free text for the user, no patient identifiers',
      specimen: { procedure: 'shave', site: 'headNeck', siteText: 'left cheek', priorTreatment: false },
      patient: { ageYears: 61, sex: 'female', multipleLesions: false, immunosuppressed: false },
      stains: {
        sma: 'positive',
        desmin: { result: 'focal', clone: 'D33', percentCells: 10 },
        hCaldesmon: { result: 'positive', clone: 'h-CD' },
        p53: 'overexpressed',
        ki67: { percentCells: 20 },
      },
      histology: {
        depth: 'dermis',
        atypia: 'moderate',
        mitoses: { count: 6, fields: 10, fieldNumber: 22 },
        necrosis: 'absent',
        growth: 'infiltrative',
        cellularity: 'high',
        fascicles: true,
        lymphovascularInvasion: false,
        perineuralInvasion: false,
        ulceration: false,
        differentiation: 2,
      },
      staging: { sizeMm: 12, n: 'N0', m: 'M0', extension: [] },
    },
  },
] as const;

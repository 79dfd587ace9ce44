import { describe, expect, it } from 'vitest';
import { hCaldesmonCloneClass } from '../../../machines/vocabulary/cloneClass.ts';
import { cloneClasses } from '../../../machines/vocabulary/findings.ts';
import { epithelialGuide } from '../../../machines/vocabulary/stainGuide/epithelial.ts';
import { fibrohistiocyticGuide } from '../../../machines/vocabulary/stainGuide/fibrohistiocytic.ts';
import { generalGuide } from '../../../machines/vocabulary/stainGuide/general.ts';
import { melanocyticOrNeuralGuide } from '../../../machines/vocabulary/stainGuide/melanocyticOrNeural.ts';
import { molecularSurrogateGuide } from '../../../machines/vocabulary/stainGuide/molecularSurrogate.ts';
import { proliferationGuide } from '../../../machines/vocabulary/stainGuide/proliferation.ts';
import { smoothMuscleGuide } from '../../../machines/vocabulary/stainGuide/smoothMuscle.ts';
import { vascularGuide } from '../../../machines/vocabulary/stainGuide/vascular.ts';
import { stainGuide } from '../../../machines/vocabulary/stainGuide.ts';
import { stainNames } from '../../../machines/vocabulary/stainNames.ts';
import { stainIds } from '../../../machines/vocabulary/stains.ts';

const sentencesOf = (id: (typeof stainIds)[number]): readonly string[] => {
  const { marks, pattern, positive, focal, negative, internalControl, trap, clones } = stainGuide[id];
  const notes = clones.map(({ note }) => note);
  return [marks, pattern, positive, focal, negative, internalControl, ...(trap === null ? [] : [trap]), ...notes];
};

describe('stain guide', () => {
  it('exists for every stain and for nothing else', () => {
    expect(Object.keys(stainGuide).toSorted()).toStrictEqual(stainIds.toSorted());
  });

  it('keeps each stain in the file of its lineage, once', () => {
    const files = {
      smoothMuscle: smoothMuscleGuide,
      melanocyticOrNeural: melanocyticOrNeuralGuide,
      epithelial: epithelialGuide,
      fibrohistiocytic: fibrohistiocyticGuide,
      vascular: vascularGuide,
      proliferation: proliferationGuide,
      molecularSurrogate: molecularSurrogateGuide,
      general: generalGuide,
    };
    for (const [lineage, guide] of Object.entries(files)) {
      const ofLineage = stainIds.filter((id) => stainNames[id].lineage === lineage);
      expect(Object.keys(guide).toSorted(), lineage).toStrictEqual(ofLineage.toSorted());
    }
  });

  describe.each(stainIds)('%s', (id) => {
    it('is in whole sentences', () => {
      for (const sentence of sentencesOf(id)) expect(sentence).toMatch(/^[“\p{Lu}].*[.”]$/su);
    });

    it('carries no figure', () => {
      for (const sentence of sentencesOf(id)) {
        expect(sentence).not.toMatch(/%|per cent|(?<![\p{L}\d./-])\d+(?:[.,]\d+)?(?![\p{L}\d./-])/u);
        expect(sentence).not.toMatch(/(?<![\p{L}\d])\d+\/\d+/u);
      }
    });

    it('says that without a reacting control a negative or lost result is unknown', () => {
      expect(stainGuide[id].negative).toContain('control');
      expect(stainGuide[id].negative).toMatch(/ithout a reacting control the result is unknown/);
    });

    it('asks for an external control where the section holds none that is reliable', () => {
      const { internalControl, negative } = stainGuide[id];
      if (internalControl.startsWith('None')) expect(negative).toContain('external control');
    });

    it('names the claims of what it calls published, and what they cover', () => {
      const { basis, trap } = stainGuide[id];
      if (basis.kind === 'generalPractice') return;
      expect(basis.claims.length).toBeGreaterThan(0);
      expect(new Set(basis.claims).size).toBe(basis.claims.length);
      expect(basis.covers.length).toBeGreaterThan(0);
      if (basis.covers.includes('trap')) expect(trap).not.toBeNull();
      for (const claim of basis.claims) expect(claim).toMatch(/^(?:[BCDKMPST]\d+|figures:[\w.]+\/[\w.]+)$/);
    });
  });

  it('gives a clone class to the two antibodies of the published comparison and to no other', () => {
    const classed = stainIds.flatMap((id) =>
      stainGuide[id].clones.flatMap((clone) => (clone.class === undefined ? [] : [[id, clone.name, clone.class]])),
    );
    expect(classed).toStrictEqual([
      ['hCaldesmon', 'Ventana caldesmon', 'lowSpecificity'],
      ['hCaldesmon', 'Dako h-caldesmon (h-CD)', 'highSpecificity'],
    ]);
    expect([...new Set(classed.map(([, , value]) => value))].toSorted()).toStrictEqual(cloneClasses.toSorted());
  });

  it('names clones that are read back with the same class', () => {
    for (const clone of stainGuide.hCaldesmon.clones) expect(hCaldesmonCloneClass(clone.name)).toBe(clone.class);
  });
});

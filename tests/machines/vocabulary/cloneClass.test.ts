import { describe, expect, it } from 'vitest';
import { hCaldesmonCloneClass } from '../../../machines/vocabulary/cloneClass.ts';

describe('class of an h-caldesmon clone', () => {
  it.each([
    'h-CD',
    'hCD',
    'HCD',
    'H CD',
    'h - CD',
    'h\u2011CD',
    'h\u2212CD',
    ' h-cd ',
    'clone h-CD',
    'h-CD (Dako)',
    'Dako h-CD',
    'DAKO, h-CD',
    'Dako/Agilent h-CD',
    'Agilent Dako, clone h-CD',
    'h-CD, mouse monoclonal antibody, Dako',
    'h-caldesmon, h-CD, Dako',
    'Caldesmon h-CD',
    'Dako h-caldesmon',
    'h-Caldesmon (Dako)',
    'anti-h-caldesmon, Dako',
    'Dako\u00ae H-caldesmon',
  ])('high: %s', (text) => {
    expect(hCaldesmonCloneClass(text)).toBe('highSpecificity');
  });

  it.each([
    'Ventana',
    'VENTANA',
    'ventana.',
    'Ventana clone',
    'Ventana caldesmon',
    'caldesmon (Ventana)',
    'Caldesmon, Ventana/Roche',
    'Roche Ventana',
    'Ventana Medical Systems',
    'Ventana h-caldesmon',
    'Ventana\u2122 anti-caldesmon',
  ])('low: %s', (text) => {
    expect(hCaldesmonCloneClass(text)).toBe('lowSpecificity');
  });

  it.each([
    '',
    ' ',
    'non-Ventana',
    'not Ventana',
    'Ventana?',
    'no Ventana clone',
    'other than Ventana',
    'Ventanas',
    'preVentana',
    'Ventana BenchMark',
    'Ventana or Dako',
    'Ventana/Dako',
    'h-CD, Ventana BenchMark Ultra',
    'h-CD (Ventana)',
    'not h-CD',
    'non-h-CD',
    'h-CD?',
    'h-CD1',
    'h-CD 2',
    'ch-CD',
    'h-CD34',
    'l-CD',
    'CD',
    'l-caldesmon, Dako',
    'Dako',
    'not Dako h-caldesmon',
    'Dako caldesmon',
    'Dako desmin',
    'caldesmon',
    'h-caldesmon',
    'E89',
    'Roche',
    'unknown',
    'clone',
    '1A4',
  ])('unknown: "%s"', (text) => {
    expect(hCaldesmonCloneClass(text)).toBeUndefined();
  });

  it('unknown: not stated', () => {
    expect(hCaldesmonCloneClass(undefined)).toBeUndefined();
  });
});

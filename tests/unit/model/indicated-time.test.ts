import { expect, it } from 'vitest';
import { indicatedTime } from '../../../utils/model/indicated-time.ts';

it.each([
  'Tue, Dec 1, 2026 at 9:00 PM',
  '1. Dezember 2026, 21:00',
  '1 de diciembre de 2026, 21:00',
  '1er décembre 2026 à 21h00',
  '1 grudnia 2026 21:00',
  '1 декабря 2026 г., 21:00',
  '2026. december 1. 21:00',
  '01.12.2026 21:00',
  '2026-12-01 21:00',
  '2026年12月1日 午後9:00',
  '2026년 12월 1일 오후 9:00',
])('is told by “%s”', (sentence) => {
  expect(new Date(indicatedTime(sentence)!).getTime()).toBe(new Date('2026-12-01T21:00').getTime());
});

it('takes day and month in figures for what they can only be', () => {
  const date = (sentence: string) => indicatedTime(sentence)?.slice(0, 10);
  expect(date('30/11/2026 9:00')).toBe('2026-11-30');
  expect(date('11/30/2026 9:00')).toBe('2026-11-30');
});

it.each(['05/06/2026 9:00', '5 listopad 2026 9:00', 'Room 12, 2026 9:00', '1 December 2026', '41.13.2026 9:00'])(
  'is not told by “%s”',
  (sentence) => {
    expect(indicatedTime(sentence)).toBeNull();
  },
);

it('is not looked for in a long text, which would take seconds', () => {
  const begin = performance.now();
  for (const sign of ['a', '公', '1.', '1 de ']) expect(indicatedTime(sign.repeat(20_000))).toBeNull();
  expect(performance.now() - begin).toBeLessThan(500);
});

import { expect, test } from "vitest";
import { agreementOf, cohensKappa, type FoundTwice } from "./agreement";

function times(count: number, first: string, second: string): FoundTwice[] {
  return Array.from({ length: count }, () => ({ first, second }));
}

test("38 of 40 on one rating agree in 0.95, and kappa, −0.026, is not given", () => {
  const pairs = [
    ...times(38, "confirmed", "confirmed"),
    ...times(1, "confirmed", "wrong"),
    ...times(1, "wrong", "confirmed"),
  ];
  expect(cohensKappa(pairs)).toBeCloseTo(-0.026, 3);
  expect(agreementOf(pairs)).toMatchObject({
    n: 40,
    same: 38,
    raw: 0.95,
    kappa: null,
    whyNoKappa: expect.stringMatching(/nine of ten/) as unknown,
  });
});

test("kappa is that of Cohen's own kind of table", () => {
  // 20 and 15 on the diagonal of 50, 5 and 10 beside it: observed 0.7, by chance 0.5.
  const pairs = [
    ...times(20, "yes", "yes"),
    ...times(5, "yes", "no"),
    ...times(10, "no", "yes"),
    ...times(15, "no", "no"),
  ];
  expect(agreementOf(pairs)).toMatchObject({
    n: 50,
    raw: 0.7,
    whyNoKappa: null,
  });
  expect(agreementOf(pairs).kappa).toBeCloseTo(0.4, 10);
});

test("kappa is given from 20 claims on, not from 19", () => {
  const pairs = [...times(10, "yes", "yes"), ...times(10, "no", "no")];
  expect(agreementOf(pairs).kappa).toBe(1);
  expect(agreementOf(pairs.slice(1))).toMatchObject({
    n: 19,
    raw: 1,
    kappa: null,
  });
});

test("kappa is given at nine of ten with one rating, not above", () => {
  const atLimit = [...times(18, "yes", "yes"), ...times(2, "no", "no")];
  expect(agreementOf(atLimit).kappa).toBeCloseTo(1, 10);
  const above = [...times(19, "yes", "yes"), ...times(1, "no", "no")];
  expect(agreementOf(above).kappa).toBeNull();
});

test("what nobody looked at twice has no agreement", () => {
  expect(agreementOf([])).toMatchObject({
    n: 0,
    same: 0,
    raw: null,
    kappa: null,
  });
});

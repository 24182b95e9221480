import { expect, it } from "vitest";
import { addMoney, shareMoney } from "./index.js";

it("adds exactly", () => {
  expect(addMoney("0.10", "0.20")).toBe("0.30");
  expect(addMoney("-0.30", "0.30")).toBe("0.00");
  expect(addMoney(`${"9".repeat(60)}.99`, "0.01")).toBe(`1${"0".repeat(60)}.00`);
});

it.each<[string, (number | string)[], string[]]>([
  ["100.00", [1, 1, 1], ["33.34", "33.33", "33.33"]],
  ["-100.00", [1, 1, 1], ["-33.34", "-33.33", "-33.33"]],
  ["0.01", [0, 1, 1], ["0.00", "0.01", "0.00"]],
  ["0.02", [1, 8, 1], ["0.00", "0.02", "0.00"]],
  ["1.00", [0, 0], ["0.50", "0.50"]],
  ["0.00", [3, 1], ["0.00", "0.00"]],
  ["10.00", ["0.1", "0.2"], ["3.33", "6.67"]],
  ["5.00", [], []],
  ["1.00", [-0, 1], ["0.00", "1.00"]],
  ["0.11", [31, 1, 1], ["0.11", "0.00", "0.00"]],
  ["11.00", [31, 1, 1], ["10.34", "0.33", "0.33"]],
])("shares %s by %j", (total, weights, shares) => {
  expect(shareMoney(total, weights)).toEqual(shares);
});

it.each<[string, number[]]>([
  ["0.005", [1, 1]],
  ["1.00", [1, -1]],
  ["1.00", [Number.NaN]],
  ["1.00", [Infinity]],
  ["1e250", [1, 1, 1]],
])("refuses to share %s by %j", (total, weights) => {
  expect(() => shareMoney(total, weights)).toThrow(RangeError);
});

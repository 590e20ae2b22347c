import { type ColumnType, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** From this id on types are made by users and extensions, not by PostgreSQL. */
const firstUserTypeId = 16_384;

const { Int32, Int64, Float, Double, Numeric, Boolean: Bool } = ColumnTypeEnum;
const { Character, Text, DateTime, Json, Uuid } = ColumnTypeEnum;

/**
 * Type of each column the engine reads from the catalogue and from Prisma's own
 * table, by PostgreSQL's type id.
 */
const columnTypes: ReadonlyMap<number, ColumnType> = new Map<
  number,
  ColumnType
>([
  [16, Bool],
  // "char", the catalogue's one-letter codes: @prisma/adapter-pg has no answer to it.
  [18, Character],
  [19, Text],
  [20, Int64],
  [21, Int32],
  [23, Int32],
  [25, Text],
  [26, Int64],
  [114, Json],
  [700, Float],
  [701, Double],
  [1002, ColumnTypeEnum.CharacterArray],
  [1003, ColumnTypeEnum.TextArray],
  [1005, ColumnTypeEnum.Int32Array],
  [1007, ColumnTypeEnum.Int32Array],
  [1009, ColumnTypeEnum.TextArray],
  [1015, ColumnTypeEnum.TextArray],
  [1016, ColumnTypeEnum.Int64Array],
  [1028, ColumnTypeEnum.Int64Array],
  [1042, Text],
  [1043, Text],
  [1114, DateTime],
  [1184, DateTime],
  [1700, Numeric],
  [2950, Uuid],
  [3802, Json],
]);

/** The engine's name for a PostgreSQL type, or undefined when it has none. */
export function columnTypeOf(typeId: number): ColumnType | undefined {
  const known = columnTypes.get(typeId);
  if (known !== undefined) return known;
  return typeId >= firstUserTypeId ? Text : undefined;
}

type ParserSource = Readonly<{
  getTypeParser: (typeId: number) => (value: string) => unknown;
}>;

/** The driver's own parsers, under a type that admits we don't know their answers. */
const driverParsers: ParserSource = pg.types;

/** Reads values as the engine wants them: times and documents stay text. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (typeId: number): ((value: string) => unknown) => {
    const type = columnTypeOf(typeId);
    if (type === DateTime) return readTime;
    if (type === Json) return (value) => value;
    return driverParsers.getTypeParser(typeId);
  },
};

function readTime(value: string): string {
  const zoned = /[+-]\d{2}(:\d{2})?$/;
  return `${value.replace(" ", "T").replace(zoned, "")}+00:00`;
}

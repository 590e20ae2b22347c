import { prisma } from "./prisma";

/** Ends the connections of a program that is done, so that it can end. */
export async function disconnectDatabase(): Promise<void> {
  await prisma.$disconnect();
}

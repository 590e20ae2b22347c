import type { Tx } from "@/lib/db/commit";
import { scalePresets, type ScalePreset } from "../presets";

/** The newsroom that is being made, and the request's clock and ids. */
export type NewScales = {
  readonly newsroomId: string;
  readonly at: Date;
  readonly newId: () => string;
};

/**
 * Gives a newsroom that is being made its scales, each in version 1. Part of the command that makes the newsroom, so
 * it writes in that command's transaction and leaves no audit row of its own.
 */
export async function createNewsroomScales(
  tx: Tx,
  newsroom: NewScales,
): Promise<void> {
  const plans = scalePresets.map((preset) => planScale(preset, newsroom));
  await tx.scale.createMany({ data: plans.map((plan) => plan.scale) });
  await tx.scaleVersion.createMany({ data: plans.map((plan) => plan.version) });
  await tx.rating.createMany({ data: plans.flatMap((plan) => plan.ratings) });
}

function planScale(preset: ScalePreset, newsroom: NewScales) {
  const { newsroomId, at: createdAt, newId } = newsroom;
  const { key, name, isDefault } = preset;
  const scaleId = newId();
  const scaleVersionId = newId();
  return {
    scale: { newsroomId, id: scaleId, key, name, isDefault, createdAt },
    version: { newsroomId, id: scaleVersionId, scaleId, number: 1, createdAt },
    ratings: preset.ratings.map((rating, position) => ({
      newsroomId,
      id: newId(),
      scaleVersionId,
      position,
      ...rating,
    })),
  };
}

/** What the player in a frame tells the window around it; anything else is not heard. */
import { z } from 'zod';

const playerMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('jelajah.player.ready') }),
  z.object({ type: z.literal('jelajah.player.state'), state: z.string().max(100_000) }),
  z.object({ type: z.literal('jelajah.player.cite'), citationId: z.string().max(40) }),
  z.object({
    type: z.literal('jelajah.player.pretest'),
    outcome: z.array(z.object({ unitId: z.string(), isMastered: z.boolean() })).max(2000),
  }),
]);
export type PlayerMessage = z.infer<typeof playerMessageSchema>;

export function playerMessage(data: unknown): PlayerMessage | null {
  const parsed = playerMessageSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

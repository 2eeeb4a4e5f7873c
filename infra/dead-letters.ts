/** What could not be handed over, or failed again and again, is kept as long as a queue keeps anything. */

const fortnightSeconds = 14 * 24 * 3600;

export const deadLettersOf = (name: string) =>
  new sst.aws.Queue(`${name}DeadLetters`, {
    transform: { queue: { messageRetentionSeconds: fortnightSeconds } },
  });

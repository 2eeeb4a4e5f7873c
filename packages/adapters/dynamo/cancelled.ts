/** Why a transaction was cancelled, write by write. */
import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";

/** One code for each write of the transaction, in its order; `None` where it was not in the way. */
export type CancellationCode = "None" | "ConditionalCheckFailed" | "TransactionConflict" | (string & {});

/** The codes of a cancelled transaction. @throws the error itself when it is another one */
export function cancellationCodes(error: unknown): CancellationCode[] {
  if (!(error instanceof TransactionCanceledException)) throw error;
  return (error.CancellationReasons ?? []).map(({ Code }) => Code ?? "None");
}

/** Where Twilio reports what became of a text of ours. */

/** @param statusId - what the report is about; it comes back as the last part of the path */
export function statusUrl(publicUrl: string, statusId: string): string {
  return `${publicUrl}/phone/status/${encodeURIComponent(statusId)}`;
}

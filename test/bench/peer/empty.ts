/** The least that Lambda can start: a handler that answers, and nothing else. */
export const handler = async () => ({
  statusCode: 200,
  headers: { "content-type": "text/xml" },
  body: "<Response/>",
});

/** Fills a table of the emulator: several requests at once, and none through the SDK, which takes longer than the table. */
import { request } from "node:http";

/** DynamoDB: the most a BatchWriteItem takes. */
const batchMax = 25;
const atOnce = 8;

/** @param items - each as DynamoDB's own JSON, made when its turn comes */
export async function fillTable(endpoint: string, table: string, items: Iterator<string>): Promise<void> {
  const put = async () => {
    for (let batch = take(items); batch.length > 0; batch = take(items)) {
      const puts = batch.map((item) => `{"PutRequest":{"Item":${item}}}`);
      await post(endpoint, `{"RequestItems":{"${table}":[${puts}]}}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, put));
}

function take(items: Iterator<string>): string[] {
  const batch: string[] = [];
  while (batch.length < batchMax) {
    const { done, value } = items.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
}

/** As a client signs, but for the signature itself, which the emulator does not look at. */
const headers = {
  "content-type": "application/x-amz-json-1.0",
  "x-amz-target": "DynamoDB_20120810.BatchWriteItem",
  "x-amz-date": "20250324T130000Z",
  authorization:
    "AWS4-HMAC-SHA256 Credential=local/20250324/us-east-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=none",
};

function post(endpoint: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request(endpoint, { method: "POST", headers }, async (answer) => {
      let answered = "";
      for await (const chunk of answer.setEncoding("utf8")) answered += chunk;
      // DynamoDB may leave some out, and names them.
      const isWhole = !answered.includes(`"UnprocessedItems":{"`);
      if (answer.statusCode === 200 && isWhole) resolve();
      else reject(new Error(`The table answered ${answer.statusCode}: ${answered.slice(0, 200)}`));
    })
      .on("error", reject)
      .end(body);
  });
}

/**
 * The peer: a text door as tutorials put it together, of Express, serverless-http, the whole of `twilio` and
 * DynamoDBDocumentClient. It checks the signature, reads the client, saves three items in one transaction, and answers.
 */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import express from "express";
import serverless from "serverless-http";
import twilio from "twilio";

const { TABLE_NAME = "", TWILIO_AUTH_TOKENS = "", PUBLIC_URL = "" } = process.env;
const [authToken = ""] = TWILIO_AUTH_TOKENS.split(",");
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const app = express();
app.use(express.urlencoded({ extended: false }));

app.post("/phone/text", async (request, response) => {
  const signature = request.header("x-twilio-signature") ?? "";
  if (!twilio.validateRequest(authToken, signature, `${PUBLIC_URL}/phone/text`, request.body)) {
    response.status(403).send("not signed");
    return;
  }
  const { From: phone, MessageSid: id, Body: body } = request.body;
  const key = { pk: `peer#${phone}`, sk: "client" };
  const { Item: client } = await documents.send(new GetCommand({ TableName: TABLE_NAME, Key: key }));
  const texts = Number(client?.texts ?? 0) + 1;
  await documents.send(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName: TABLE_NAME, Item: { ...key, texts } } },
        { Put: { TableName: TABLE_NAME, Item: { pk: key.pk, sk: `event#${id}` } } },
        { Put: { TableName: TABLE_NAME, Item: { pk: key.pk, sk: `note#${id}`, body } } },
      ],
    }),
  );
  const answer = new twilio.twiml.MessagingResponse();
  answer.message(`Thanks, that is ${texts}.`);
  response.type("text/xml").send(answer.toString());
});

export const handler = serverless(app);

/** What each function may do with the table: infrastructure grants exactly this, and what runs asks for no more. */

const turn = ["GetItem", "PutItem", "UpdateItem", "DeleteItem"];
const many = ["Query", "BatchGetItem", "BatchWriteItem"];
const perform = [...turn, ...many, "ConditionCheckItem"];

export const tableActions = {
  Bounce: ["PutItem", "Query"],
  Phone: turn,
  Wake: turn,
  Portal: [...turn, ...many],
  Perform: perform,
  Sweep: perform,
};

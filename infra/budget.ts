/** What AWS may cost; the operators hear of it before it does. */
import { deployment } from "./deployment.ts";
import { isProduction, named } from "./names.ts";

// A budget is about the whole account, so one stage of it watches over all.
if (isProduction) {
  const tell = { comparisonOperator: "GREATER_THAN", subscriberEmailAddresses: deployment.operators };
  new aws.budgets.Budget("Budget", {
    name: named("budget"),
    budgetType: "COST",
    timeUnit: "MONTHLY",
    limitAmount: String(deployment.monthlyBudgetUsd),
    limitUnit: "USD",
    notifications: [
      { ...tell, notificationType: "FORECASTED", threshold: 100, thresholdType: "PERCENTAGE" },
      { ...tell, notificationType: "ACTUAL", threshold: 80, thresholdType: "PERCENTAGE" },
    ],
  });
}

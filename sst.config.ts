/// <reference path="./.sst/platform/config.d.ts" />
/** What `sst deploy` reads: the app, and everything in it. It has no imports of its own, as SST wants it. */
export default $config({
  app({ stage }) {
    const isProduction = stage === "production";
    return {
      name: "home-practice",
      version: ">=4.17.1 <5",
      home: "aws",
      removal: isProduction ? "retain" : "remove",
      protect: isProduction,
      providers: { aws: { region: (process.env.AWS_REGION as "us-east-1" | undefined) ?? "us-east-1" } },
    };
  },
  async run() {
    await import("./infra/functions.ts");
    const { table } = await import("./infra/table.ts");
    const { phoneApi } = await import("./infra/phone.ts");
    const { fallbackApi } = await import("./infra/fallback.ts");
    const { portalApi } = await import("./infra/portal.ts");
    const { group } = await import("./infra/wakes.ts");
    const { emailRecords } = await import("./infra/email.ts");
    await import("./infra/perform.ts");
    await import("./infra/sweep.ts");
    await import("./infra/bounce.ts");
    await import("./infra/alarms.ts");
    await import("./infra/budget.ts");
    return {
      textUrl: $interpolate`${phoneApi.url}/phone/text`,
      fallbackUrl: $interpolate`${fallbackApi.url}/fallback/text`,
      portalUrl: $interpolate`${portalApi.url}/portal`,
      table: table.name,
      scheduleGroup: group.name,
      emailRecords,
    };
  },
});

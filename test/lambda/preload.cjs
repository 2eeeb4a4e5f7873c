/**
 * Loaded before AWS's runtime client. It stands in for three things outside: the client's native half, the network
 * between a function and Twilio, and the clock.
 */
const http = require("node:http");
const https = require("node:https");
const Module = require("node:module");
const path = require("node:path");

const { AWS_LAMBDA_RUNTIME_API, TWILIO_EMULATOR, CLOCK_AHEAD_MS } = process.env;
const [host, port] = AWS_LAMBDA_RUNTIME_API.split(":");
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

function call(method, route, body, more) {
  const content =
    body == null ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const options = {
      host,
      port,
      method,
      path: `/2018-06-01/runtime${route}`,
      agent,
      headers: { ...more, ...content },
    };
    const request = http.request(options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () => resolve({ bodyJson: text, headers: response.headers }));
    });
    request.on("error", reject);
    request.end(body ?? undefined);
  });
}

// As the native half does: an answer is on its way before the next event is asked for.
let last = Promise.resolve();
const nativeHalf = {
  async next() {
    await last;
    return call("GET", "/invocation/next");
  },
  done(id, body) {
    last = call("POST", `/invocation/${id}/response`, body);
  },
  error(id, body) {
    last = call("POST", `/invocation/${id}/error`, body);
  },
};
const load = Module._load;
Module._load = function (request, ...rest) {
  return path.basename(request) === "rapid-client.node" ? nativeHalf : load.call(this, request, ...rest);
};

if (TWILIO_EMULATOR !== undefined) {
  const { hostname, port: emulatorPort } = new URL(TWILIO_EMULATOR);
  https.request = (options, answered) => {
    if (options.hostname !== "api.twilio.com")
      throw new Error(`Nothing leads to ${options.hostname} from here.`);
    const { agent: _agent, agents: _agents, nativeProtocols: _native, ...rest } = options;
    return http.request(
      { ...rest, protocol: "http:", hostname, host: hostname, port: emulatorPort },
      answered,
    );
  };
}

if (CLOCK_AHEAD_MS !== undefined) {
  const now = Date.now;
  Date.now = () => now() + Number(CLOCK_AHEAD_MS);
}

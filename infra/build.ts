/** How handlers are bundled for deployment; tests and the bench bundle them the same way. */

export const build = {
  minify: true,
  // What the AWS SDK loads only for credentials of another kind becomes files of its own, which are not loaded here.
  splitting: true,
  // React picks its quick half by it.
  esbuild: { define: { "process.env.NODE_ENV": '"production"' } },
};

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.GALLEY_BUILD_DIR ?? ".next",
  typescript: { tsconfigPath: process.env.GALLEY_TSCONFIG ?? "tsconfig.json" },
  poweredByHeader: false,
  reactStrictMode: true,
  // No picture of a stranger is ever fetched or resized for anybody.
  images: { unoptimized: true },
  // Native or self-loading code that a bundle would break.
  serverExternalPackages: ["@node-rs/argon2", "pg"],
  experimental: {
    // `forbidden()` for a page a person may not see.
    authInterrupts: true,
    // In development an action's answer would wait for notes that our own server does not carry.
    reactDebugChannel: false,
    serverActions: { bodySizeLimit: 1_048_576 },
  },
};

export default config;

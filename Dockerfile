# One universe: every twin, the admin API and the console. Three stages: what installs and compiles stays behind.
# The console's page, made by tools that no container runs.
FROM node:24-bookworm-slim AS console
WORKDIR /universe
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY console ./console
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --filter @dtu/console && node console/build.ts

FROM node:24-bookworm-slim AS build
WORKDIR /universe
COPY pnpm-lock.yaml pnpm-workspace.yaml ./
# Only into pnpm's store: what a universe needs is chosen below.
RUN npx -y pnpm@12.21.0 fetch --prod && rm -rf node_modules
COPY . .
# Without what builds it, only the page itself is served.
RUN rm -rf console
COPY --from=console /universe/console/dist console/dist
RUN npx -y pnpm@12.21.0 install --offline --frozen-lockfile --prod --filter '@dtu/cli...' \
 && node docker/slim.mjs \
 && install -d -o node .compiled
# The sources compiled once here, so that a container with a read-only file system starts as fast as a checkout.
USER node
RUN NODE_COMPILE_CACHE=/universe/.compiled node docker/warm.mjs

FROM node:24-bookworm-slim
WORKDIR /universe
COPY --from=build /universe ./
RUN ln -s /universe/cli/bin/dtu.mjs /usr/local/bin/dtu && install -d -o node /data /ca
USER node
# TLS=443 answers under the vendors' host names; what clients must trust then is written to CA.
ENV NODE_COMPILE_CACHE=/universe/.compiled DTU_DATA=/data CA=/ca
VOLUME /data /ca
EXPOSE 443 4000-4010
HEALTHCHECK --interval=2s --timeout=3s --start-period=15s --retries=3 CMD ["node", "docker/health.mjs"]
CMD ["node", "--max-semi-space-size=2", "docker/universe.mjs"]

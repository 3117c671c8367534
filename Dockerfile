# One universe: every twin, the admin API and the console. What installs and compiles stays behind, and so does the system:
# the images below hold Node, the libraries it is linked with, and ours; no shell, no package manager.
FROM node:24-bookworm-slim AS pnpm
WORKDIR /universe
RUN npm install --global --no-audit --no-fund pnpm@12.21.0

# The console's page, made by tools that no container runs.
FROM pnpm AS console
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY console ./console
RUN pnpm install --frozen-lockfile --filter @dtu/console && node console/build.ts

FROM pnpm AS sources
COPY pnpm-lock.yaml pnpm-workspace.yaml ./
# Only into pnpm's store: what an image needs is chosen below.
RUN pnpm fetch --prod && rm -rf node_modules
COPY . .
# Without what builds it, only the page itself is served.
RUN rm -rf console
COPY --from=console /universe/console/dist console/dist

FROM sources AS universe-files
RUN pnpm install --offline --frozen-lockfile --prod --filter '@dtu/cli...' \
 && node docker/slim.mjs \
 && install -d -o node .compiled
# The sources compiled once here, so that a container with a read-only file system starts as fast as a checkout.
USER node
RUN NODE_COMPILE_CACHE=/universe/.compiled node docker/warm.mjs

FROM sources AS app-files
RUN pnpm install --offline --frozen-lockfile --prod --filter '@dtu/cli...' --filter '@dtu/access-broker...' \
 && node docker/slim.mjs

FROM node:24-bookworm-slim AS system
COPY docker/dtu /system/usr/local/bin/dtu
RUN for file in /usr/local/bin/node $(ldd /usr/local/bin/node | grep -o '/[^ ]*'); do cp -L --parents "$file" /system; done \
 && mkdir -p /system/etc/ssl/certs \
 && cp /etc/passwd /etc/group /etc/nsswitch.conf /system/etc/ \
 && if [ -f /etc/ssl/certs/ca-certificates.crt ]; then cp /etc/ssl/certs/ca-certificates.crt /system/etc/ssl/certs/; fi \
 && install -d -m 1777 /system/tmp \
 && install -d -o node -g node /system/data /system/ca /system/recordings

FROM scratch AS bare
COPY --from=system /system /
ENV PATH=/usr/local/bin
WORKDIR /universe
USER node

# The access broker, and whatever plays stories with it.
FROM bare AS app
COPY --from=app-files /universe ./
VOLUME /data
CMD ["node", "docker/broker.mjs"]

FROM bare AS universe
COPY --from=universe-files /universe ./
# TLS=443 answers under the vendors' host names; what clients must trust then is written to CA.
ENV NODE_COMPILE_CACHE=/universe/.compiled DTU_DATA=/data CA=/ca
VOLUME /data /ca
EXPOSE 443 4000-4010
HEALTHCHECK --interval=2s --timeout=3s --start-period=60s --retries=3 CMD ["node", "docker/health.mjs"]
CMD ["node", "--max-semi-space-size=2", "docker/universe.mjs"]

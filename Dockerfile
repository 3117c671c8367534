# One universe: every twin and the admin API, from the sources of this repository.
FROM node:24-bookworm-slim
WORKDIR /universe
COPY . .
RUN npx -y pnpm@12.21.0 install --frozen-lockfile && mkdir /data && chown node /data
USER node
VOLUME /data
EXPOSE 4000-4010
HEALTHCHECK --interval=10s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# All addresses of the container; who reaches it is said where its ports are published.
CMD ["node", "cli/bin/dtu.mjs", "up", "--host", "0.0.0.0", "--data", "/data"]

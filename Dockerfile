# One image for all three parts of Sayso; docker-compose.yml says which one a container is.

FROM node:22-slim AS manifests
WORKDIR /sayso
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1 CHECKPOINT_DISABLE=1 CI=true
# The one place for its version is package.json.
COPY package.json ./
RUN npm install --global "$(node -p "require('./package.json').packageManager")"
COPY pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json turbo.json ./
COPY packages/api/package.json packages/api/
COPY packages/db/package.json packages/db/
COPY packages/intake/package.json packages/intake/
COPY packages/local/package.json packages/local/
COPY packages/match/package.json packages/match/
COPY packages/queue/package.json packages/queue/
COPY packages/reader/package.json packages/reader/
COPY packages/schema/package.json packages/schema/
COPY apps/cli/package.json apps/cli/
COPY apps/dashboard/package.json apps/dashboard/
COPY apps/worker/package.json apps/worker/
COPY tests/package.json tests/

FROM manifests AS build
RUN pnpm install --frozen-lockfile --filter '!@sayso/tests'
COPY packages packages
COPY apps apps
COPY prisma prisma
# Not by `pnpm exec`: that puts a relative folder first on the path, and turbo would look for pnpm in it from every
# package's own folder.
RUN node_modules/.bin/turbo run build --output-logs=errors-only
# What was installed to build is not what runs.
RUN find . -name node_modules -prune -exec rm -rf {} + && rm -rf .turbo apps/dashboard/.next/cache

FROM manifests AS run
ENV NODE_ENV=production
RUN pnpm install --frozen-lockfile --prod --filter '@sayso/worker...' --filter '@sayso/dashboard...'
COPY --from=build /sayso/packages packages
COPY --from=build /sayso/apps apps
COPY --from=build /sayso/prisma prisma
USER node
CMD ["node", "apps/worker/dist/main.js"]

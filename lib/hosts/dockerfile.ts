// Hosts: a container that serves the site with nginx.

/**
 * A Dockerfile for the folder that `npm run hosts` writes: the nginx of Debian 12, as the tests try it, run by a user
 * without rights. It writes nothing outside `/tmp`, so its file system may be read-only.
 */
export function writeDockerfile(port: number): string {
  return `# Written by npm run hosts. To build and run it:
#   docker build --tag site .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --publish 80:${port} site
FROM debian:12-slim
RUN apt-get update \\
  && apt-get install --yes --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
  && rm -rf /var/lib/apt/lists/*
COPY nginx.conf site.conf /etc/site/
COPY site /srv/site
USER www-data
EXPOSE ${port}
STOPSIGNAL SIGQUIT
CMD ["nginx", "-c", "/etc/site/nginx.conf", "-g", "daemon off;"]
`;
}

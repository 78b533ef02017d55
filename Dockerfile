# syntax=docker/dockerfile:1
# Two stages: one installs from the hashed lock into a folder, the other holds Python, that folder and nothing else of ours.
#
#   docker build -t chaperone .                        words alone are read
#   docker build -t chaperone --build-arg EXTRAS=all . pictures and documents are looked into, too
#
# The base is named by its tag and not by a digest, so that a build takes the base's security fixes. To build the same
# image again, name the digest that you have checked: --build-arg PYTHON=python:3.12-slim-bookworm@sha256:...
ARG PYTHON=python:3.12-slim-bookworm

FROM ${PYTHON} AS build
ARG EXTRAS=none
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /source
COPY requirements.lock requirements-all.lock ./
# Wheels with the hashes of the lock, and nothing that would have to be compiled
RUN set -eu; \
    case "$EXTRAS" in none) lock=requirements.lock ;; all) lock=requirements-all.lock ;; \
      *) echo "EXTRAS is none or all, not $EXTRAS" >&2; exit 1 ;; esac; \
    python -m venv --without-pip /opt/chaperone; \
    pip --python /opt/chaperone/bin/python install --require-hashes --only-binary :all: -r "$lock"
COPY pyproject.toml README.md LICENSE ./
COPY adapters adapters
COPY bot bot
COPY policy policy
COPY storage storage
# Built with the hatchling of the lock; what builds is not needed where it runs
RUN set -eu; \
    pip --python /opt/chaperone/bin/python install --no-deps --no-build-isolation --no-index .; \
    pip --python /opt/chaperone/bin/python uninstall -y editables hatchling

FROM ${PYTHON}
LABEL org.opencontainers.image.title="Chaperone" \
      org.opencontainers.image.description="Tells people privately what their school's written policy asks, in Slack and Discord" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.documentation="docs/run.md"
COPY --from=build /opt/chaperone /opt/chaperone
# A number and not a name, so that a cluster can see that it is not root; /data is all that it may write to
RUN ["install", "-d", "-o", "10001", "-g", "10001", "-m", "0700", "/data"]
ENV PATH=/opt/chaperone/bin:/usr/local/bin:/usr/bin:/bin \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HOME=/tmp \
    CHAPERONE_DATA=/data \
    CHAPERONE_HOST=0.0.0.0 \
    CHAPERONE_PORT=8080
USER 10001:10001
WORKDIR /data
VOLUME ["/data"]
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["python", "-c", "import os, urllib.request as u; u.urlopen('http://127.0.0.1:' + os.environ['CHAPERONE_PORT'] + '/healthz', timeout=4)"]
ENTRYPOINT ["chaperone"]
CMD ["run"]

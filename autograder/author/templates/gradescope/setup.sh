#!/usr/bin/env bash
# Gradescope runs this once, as root, when the image is built: from a bare Debian or Ubuntu to a working grader.
# It needs nothing but the distribution's packages and PyPI.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

apt-get update
python=""
for version in 3.12 3.13 3.11; do
  if apt-get install -y --no-install-recommends "python$version" "python$version-venv"; then
    python="python$version"
    break
  fi
done
if [ -z "$python" ]; then
  echo "This system has no Python from 3.11 to 3.13. Choose a newer base image in Gradescope's settings." >&2
  exit 1
fi
apt-get install -y --no-install-recommends ca-certificates @PACKAGES@
rm -rf /var/lib/apt/lists/*

"$python" -m venv "$here/venv"
"$here/venv/bin/pip" install --no-cache-dir -c "$here/constraints.txt" -r "$here/requirements.txt"
"$here/venv/bin/pip" install --no-cache-dir --no-deps "$here"/*.whl

# The hidden tests and the reference are nobody's but the grader's; confined workers do read the rest.
chmod -R go-rwx "$here/course/solutions"
"$here/venv/bin/autograder" list --course "$here/course"

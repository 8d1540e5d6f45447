#!/bin/sh
# Compiles the drivers of the peers in C into a folder, each where its library and a compiler are installed:
#   apt-get install gcc pkg-config liblognorm-dev libhyperscan-dev
set -eu
out=$1
cd "$(dirname "$0")"
mkdir -p "$out"
for driver in lognorm hyperscan; do
    rm -f "$out/$driver"
    case $driver in
        lognorm) library=lognorm ;;
        hyperscan) library=libhs ;;
    esac
    if ! command -v gcc > /dev/null || ! pkg-config --exists "$library" 2> /dev/null; then
        echo "$driver: not built, gcc, pkg-config or the library's development package is not installed" >&2
        continue
    fi
    # shellcheck disable=SC2046 # several words are meant
    gcc -std=gnu11 -O3 -march=native -Wall -Wextra -Werror -o "$out/$driver" "$driver.c" lines.c $(pkg-config --cflags --libs "$library")
done

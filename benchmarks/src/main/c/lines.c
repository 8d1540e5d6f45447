#define _GNU_SOURCE
#include "lines.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *read_all(const char *file, size_t *size)
{
    FILE *in = fopen(file, "rb");
    if (in == NULL || fseek(in, 0, SEEK_END) != 0) {
        perror(file);
        exit(1);
    }
    *size = (size_t) ftell(in);
    rewind(in);
    char *text = malloc(*size + 1);
    if (text == NULL || fread(text, 1, *size, in) != *size) {
        perror(file);
        exit(1);
    }
    text[*size] = '\0';
    fclose(in);
    return text;
}

struct lines read_lines(const char *file)
{
    size_t size;
    char *text = read_all(file, &size);
    size_t count = 0;
    for (size_t i = 0; i < size; i++) {
        count += text[i] == '\n';
    }
    struct lines lines = {
        .count = count,
        .start = calloc(count, sizeof *lines.start),
        .length = calloc(count, sizeof *lines.length),
        .id = calloc(count, sizeof *lines.id),
    };
    char *at = text;
    for (size_t i = 0; i < count; i++) {
        char *feed = memchr(at, '\n', size - (size_t) (at - text));
        char *tab = memchr(at, '\t', (size_t) (feed - at));
        *feed = '\0';
        *tab = '\0';
        lines.id[i] = at;
        lines.start[i] = tab + 1;
        lines.length[i] = (size_t) (feed - tab - 1);
        at = feed + 1;
    }
    return lines;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *) a;
    double y = *(const double *) b;
    return (x > y) - (x < y);
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return 1e9 * (double) time.tv_sec + (double) time.tv_nsec;
}

void measure(const struct lines *lines, pass *run, void *state, int passes, size_t right)
{
    double times[passes];
    run(lines, state);
    for (int i = 0; i < passes; i++) {
        double start = now();
        run(lines, state);
        times[i] = (now() - start) / (double) lines->count;
    }
    qsort(times, (size_t) passes, sizeof *times, by_value);
    printf("%.1f %.1f %.1f %zu\n", times[passes / 2], times[0], times[passes - 1], right);
}

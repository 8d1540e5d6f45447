/* The lines that a driver reads, and how it says what it measured. */
#ifndef LINES_H
#define LINES_H

#include <stddef.h>

struct lines {
    size_t count;
    const char **start;
    size_t *length;
    /* The message of each line, NULL in a file that says none. */
    const char **id;
};

/* Reads a file of lines "id TAB text"; ends the program where it cannot. */
struct lines read_lines(const char *file);

/* One pass over all lines. */
typedef void pass(const struct lines *lines, void *state);

/* Runs the pass once unmeasured and then several times, and prints
 * "median least most" in nanoseconds a line, and how many lines were answered right. */
void measure(const struct lines *lines, pass *run, void *state, int passes, size_t right);

#endif

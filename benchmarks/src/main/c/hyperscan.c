/* Hyperscan: which message a line is; of several expressions that match, the first of the file.
 * Arguments: expressions, each line "id TAB expression"; lines; passes. */
#include "lines.h"

#include <hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct scanner {
    hs_database_t *database;
    hs_scratch_t *scratch;
    unsigned best;
    unsigned long sum;
};

static int found(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *state)
{
    struct scanner *scanner = state;
    (void) from;
    (void) to;
    (void) flags;
    scanner->best = id < scanner->best ? id : scanner->best;
    return 0;
}

static unsigned scan(struct scanner *scanner, const struct lines *lines, size_t i)
{
    scanner->best = ~0u;
    hs_scan(scanner->database, lines->start[i], (unsigned) lines->length[i], 0, scanner->scratch, found, scanner);
    return scanner->best;
}

static void identify(const struct lines *lines, void *state)
{
    struct scanner *scanner = state;
    for (size_t i = 0; i < lines->count; i++) {
        scanner->sum += scan(scanner, lines, i);
    }
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: hyperscan expressions lines passes\n");
        return 2;
    }
    struct lines expressions = read_lines(argv[1]);
    unsigned *numbers = calloc(expressions.count, sizeof *numbers);
    unsigned *flags = calloc(expressions.count, sizeof *flags);
    for (size_t i = 0; i < expressions.count; i++) {
        numbers[i] = (unsigned) i;
        flags[i] = HS_FLAG_DOTALL | HS_FLAG_SINGLEMATCH;
    }
    struct scanner scanner = {0};
    hs_compile_error_t *error = NULL;
    if (hs_compile_multi(expressions.start, flags, numbers, (unsigned) expressions.count, HS_MODE_BLOCK, NULL,
                         &scanner.database, &error) != HS_SUCCESS) {
        fprintf(stderr, "expression %d: %s\n", error->expression, error->message);
        return 1;
    }
    hs_alloc_scratch(scanner.database, &scanner.scratch);
    struct lines lines = read_lines(argv[2]);
    size_t right = 0;
    for (size_t i = 0; i < lines.count; i++) {
        unsigned best = scan(&scanner, &lines, i);
        right += best < expressions.count && strcmp(expressions.id[best], lines.id[i]) == 0;
    }
    measure(&lines, identify, &scanner, atoi(argv[3]), right);
    fprintf(stderr, "%lu\n", scanner.sum);
    return 0;
}

/* liblognorm: each line as a JSON object. Arguments: rulebase, lines, passes. */
#include "lines.h"

#include <json.h>
#include <liblognorm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void normalize(const struct lines *lines, void *state)
{
    ln_ctx context = state;
    for (size_t i = 0; i < lines->count; i++) {
        struct fjson_object *json = NULL;
        ln_normalize(context, lines->start[i], lines->length[i], &json);
        fjson_object_put(json);
    }
}

/* How many lines have the tag of the message that they were made from. */
static size_t right(const struct lines *lines, ln_ctx context)
{
    size_t count = 0;
    for (size_t i = 0; i < lines->count; i++) {
        struct fjson_object *json = NULL;
        struct fjson_object *tags = NULL;
        ln_normalize(context, lines->start[i], lines->length[i], &json);
        if (json != NULL && fjson_object_object_get_ex(json, "event.tags", &tags)
            && fjson_object_array_length(tags) > 0) {
            const char *tag = fjson_object_get_string(fjson_object_array_get_idx(tags, 0));
            count += strcmp(tag, lines->id[i]) == 0;
        }
        fjson_object_put(json);
    }
    return count;
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: lognorm rulebase lines passes\n");
        return 2;
    }
    ln_ctx context = ln_initCtx();
    if (context == NULL || ln_loadSamples(context, argv[1]) != 0) {
        fprintf(stderr, "%s could not be loaded\n", argv[1]);
        return 1;
    }
    struct lines lines = read_lines(argv[2]);
    measure(&lines, normalize, context, atoi(argv[3]), right(&lines, context));
    ln_exitCtx(context);
    return 0;
}

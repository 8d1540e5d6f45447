package dev.katalog.examples.readlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** How events become JSON: Jackson knows records, and {@link ValueModule} the values in them. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new OneLineEscapes()).build())
            .addModule(new ValueModule())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            // Components in the order of the record, as the message has them.
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            // Some messages have no field.
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            // The report decides when.
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            // A failure of the output keeps its type.
            .disable(SerializationFeature.WRAP_EXCEPTIONS)
            .build();

    private Json() {}
}

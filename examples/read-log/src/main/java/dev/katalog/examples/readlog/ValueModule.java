package dev.katalog.examples.readlog;

import dev.katalog.runtime.Host;
import dev.katalog.runtime.IpPrefix;
import dev.katalog.runtime.MacAddress;
import dev.katalog.runtime.PortNumber;
import dev.katalog.runtime.ServiceName;
import java.io.Serial;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The value types of the runtime as JSON: text as in the log, or a number. */
final class ValueModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1;

    ValueModule() {
        addSerializer(new ToStringSerializer(Host.class));
        addSerializer(new ToStringSerializer(IpPrefix.class));
        addSerializer(new ToStringSerializer(MacAddress.class));
        addSerializer(new ToStringSerializer(ServiceName.class));
        addSerializer(new PortNumberSerializer());
        addSerializer(Long.class, new UnsignedLongSerializer());
        addSerializer(Long.TYPE, new UnsignedLongSerializer());
    }

    private static final class PortNumberSerializer extends StdSerializer<PortNumber> {

        PortNumberSerializer() {
            super(PortNumber.class);
        }

        @Override
        public void serialize(PortNumber port, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(port.value());
        }
    }

    /** Hexadecimal fields use all 64 bits; no field is negative. */
    private static final class UnsignedLongSerializer extends StdSerializer<Long> {

        UnsignedLongSerializer() {
            super(Long.class);
        }

        @Override
        public void serialize(Long value, JsonGenerator generator, SerializationContext context) {
            if (value >= 0) {
                generator.writeNumber(value);
            } else {
                generator.writeNumber(new BigInteger(Long.toUnsignedString(value)));
            }
        }
    }
}

package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.katalog.runtime.Host;
import dev.katalog.runtime.IpAddress;
import dev.katalog.runtime.IpPrefix;
import dev.katalog.runtime.Ipv4Address;
import dev.katalog.runtime.MacAddress;
import dev.katalog.runtime.Port;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;

/** The Java that stands for a field type: its type, how its end is found, how its value is read and written. */
final class FieldCode {

    private final Names names;

    FieldCode(Names names) {
        this.names = names;
    }

    TypeName javaType(FieldType type) {
        if (type instanceof ChoiceType choice) {
            return names.type(choice.name());
        }
        return switch ((BasicType) type) {
            case TEXT, TOKEN, VERSION -> ClassName.get(String.class);
            case HOST -> ClassName.get(Host.class);
            case INT, SIGNED -> TypeName.INT;
            case LONG, HEX, SPI -> TypeName.LONG;
            case DECIMAL -> TypeName.DOUBLE;
            case IPV4 -> ClassName.get(Ipv4Address.class);
            case IP -> ClassName.get(IpAddress.class);
            case PREFIX -> ClassName.get(IpPrefix.class);
            case MAC -> ClassName.get(MacAddress.class);
            case PORT -> ClassName.get(Port.class);
        };
    }

    /** An expression for the position after a value at {@code at}, or a negative number if there is none. */
    CodeBlock end(BasicType type, String at) {
        return switch (type) {
            case INT -> call(Numbers.class, "intEnd", at);
            case LONG -> call(Numbers.class, "longEnd", at);
            case SIGNED -> call(Numbers.class, "signedEnd", at);
            case DECIMAL -> call(Numbers.class, "decimalEnd", at);
            case HEX, SPI -> call(Numbers.class, "hexEnd", at);
            case VERSION -> call(Tokens.class, "versionEnd", at);
            case PORT -> call(Tokens.class, "portEnd", at);
            case IPV4 -> call(Addresses.class, "ipv4End", at);
            case IP -> call(Addresses.class, "ipEnd", at);
            case PREFIX -> call(Addresses.class, "prefixEnd", at);
            case MAC -> call(Addresses.class, "macEnd", at);
            case TEXT, TOKEN, HOST -> throw new IllegalArgumentException(type + " ends where what follows it begins");
        };
    }

    /** An expression for the value between two positions. */
    CodeBlock value(FieldType type, String start, String end) {
        return switch ((BasicType) type) {
            case TEXT, TOKEN, VERSION -> value(Texts.class, "string", start, end);
            case HOST -> value(Addresses.class, "host", start, end);
            case INT -> value(Numbers.class, "intValue", start, end);
            case LONG -> value(Numbers.class, "longValue", start, end);
            case SIGNED -> value(Numbers.class, "signedValue", start, end);
            case DECIMAL -> value(Numbers.class, "decimalValue", start, end);
            case HEX, SPI -> value(Numbers.class, "hexValue", start, end);
            case IPV4 -> value(Addresses.class, "ipv4", start, end);
            case IP -> value(Addresses.class, "ip", start, end);
            case PREFIX -> value(Addresses.class, "prefix", start, end);
            case MAC -> value(Addresses.class, "mac", start, end);
            case PORT -> value(Tokens.class, "port", start, end);
        };
    }

    /** An expression for what is appended to a text to write the value. */
    CodeBlock written(FieldType type, String value) {
        if (type instanceof ChoiceType) {
            return CodeBlock.of("$N.text()", value);
        }
        return switch ((BasicType) type) {
            case HEX -> CodeBlock.of("$T.hex($N)", Numbers.class, value);
            case SPI -> CodeBlock.of("$T.spi($N)", Numbers.class, value);
            case DECIMAL -> CodeBlock.of("$T.decimal($N)", Numbers.class, value);
            default -> CodeBlock.of("$N", value);
        };
    }

    private static CodeBlock call(Class<?> scanner, String method, String at) {
        return CodeBlock.of("$T.$L(line, $L, end)", scanner, method, at);
    }

    private static CodeBlock value(Class<?> scanner, String method, String start, String end) {
        return CodeBlock.of("$T.$L(line, $L, $L)", scanner, method, start, end);
    }
}

package dev.stranglerfig.cli.command;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a name of the command line; one that is badly formed is told with the rule of its kind.
 *
 * @param name makes the name, or says {@code Invalid <noun>: '<value>' (<rule>)}
 */
record NameConverter<T>(Function<String, T> name) implements ITypeConverter<T> {

    @Override
    public T convert(String value) {
        try {
            return name.apply(value);
        } catch (IllegalArgumentException badlyFormed) {
            String message = String.valueOf(badlyFormed.getMessage());
            throw new TypeConversionException(message.substring(message.indexOf('\'')));
        }
    }
}

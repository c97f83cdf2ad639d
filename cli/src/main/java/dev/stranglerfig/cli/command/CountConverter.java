package dev.stranglerfig.cli.command;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many of something are asked for: 1 or more. */
final class CountConverter implements ITypeConverter<Integer> {

    private static final Pattern COUNT = Pattern.compile("0*[1-9][0-9]{0,8}");

    @Override
    public Integer convert(String value) {
        if (!COUNT.matcher(value).matches()) {
            throw new TypeConversionException("'" + value + "' (a whole number from 1 to 999999999)");
        }
        return Integer.valueOf(value);
    }
}

package org.ascribe.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Gold quotations whose field has this value count neither way. */
record Neutral(String field, String value) {
    boolean holds(MarkedQuote quote) {
        return quote.fields().getOrDefault(field, "null").equalsIgnoreCase(value);
    }

    /** Reads {@code FIELD=VALUE}. */
    static final class Converter implements ITypeConverter<Neutral> {
        @Override
        public Neutral convert(String argument) {
            String[] parts = argument.split("=", 2);
            if (parts.length < 2) {
                throw new TypeConversionException("write FIELD=VALUE, such as core=false, not " + argument);
            }
            return new Neutral(parts[0], parts[1]);
        }
    }
}

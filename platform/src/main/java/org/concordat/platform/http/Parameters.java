package org.concordat.platform.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.concordat.platform.id.Id;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * Reads path and query parameters of the partnership's own types. JAX-RS would answer 404 to a malformed one; the caller
 * is better served by a 400 that says how it is written.
 */
@Provider
public class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Parser> PARSERS = Map.of(
            UUID.class, new Parser(UUID::fromString, "An id is a UUID, such as 018f4e6e-7c1a-7b8e-9d3f-2a1b0c9d8e7f."),
            LocalDate.class, new Parser(LocalDate::parse, "A date is written like 2008-04-01."),
            Instant.class, new Parser(Instant::parse, "An instant is written like 2008-04-01T09:30:00Z."),
            FinancialYear.class, new Parser(FinancialYear::of, "A financial year is written like 2008-09."));

    private record Parser(Function<String, Object> parse, String advice) {}

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Parser parser = Id.class.isAssignableFrom(type) ? idParser(type) : PARSERS.get(type);
        return parser == null ? null : new Converter<>(type, parser);
    }

    private static Parser idParser(Class<?> type) {
        Parser plain = PARSERS.get(UUID.class);
        return new Parser(text -> idOf(type, (UUID) plain.parse().apply(text)), plain.advice());
    }

    private static Object idOf(Class<?> type, UUID value) {
        try {
            return type.getConstructor(UUID.class).newInstance(value);
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalStateException(type + " is not a public record of one UUID", notARecord);
        }
    }

    private record Converter<T>(Class<T> type, Parser parser) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                return value == null ? null : type.cast(parser.parse().apply(value));
            } catch (RuntimeException malformed) {
                throw new jakarta.ws.rs.BadRequestException(
                        Refusal.invalid("parameter", parser.advice() + " '" + value + "' is not."));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}

package org.concordat.platform.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.id.Id;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Notation;
import org.concordat.platform.value.Notations;
import org.concordat.platform.value.Texts;

/**
 * Reads path and query parameters. JAX-RS would answer 404 to one that does not fit its type; the caller is better served
 * by a 400 that names the parameter and says what fits.
 */
@Provider
public class Parameters implements ParamConverterProvider {

    private static final String WHOLE_NUMBER = "Send a whole number.";

    private static final Map<Class<?>, Notation<?>> PLAIN = Map.of(
            int.class, new Notation<>(WHOLE_NUMBER, Integer::valueOf),
            Integer.class, new Notation<>(WHOLE_NUMBER, Integer::valueOf),
            long.class, new Notation<>(WHOLE_NUMBER, Long::valueOf),
            Long.class, new Notation<>(WHOLE_NUMBER, Long::valueOf),
            boolean.class, new Notation<>("Send true or false.", Parameters::trueOrFalse),
            Boolean.class, new Notation<>("Send true or false.", Parameters::trueOrFalse),
            String.class, new Notation<>("Send a text of one line, without control characters.", Parameters::text));

    private final Notations notations;

    Parameters(Notations notations) {
        this.notations = notations;
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String name = nameIn(annotations);
        Notation<T> notation = name == null ? null : notationOf(type);
        return notation == null ? null : new Converter<>(name, notation);
    }

    /** A header is read as it comes. */
    private static String nameIn(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .flatMap(each -> each instanceof QueryParam query
                        ? Stream.of(query.value())
                        : each instanceof PathParam path ? Stream.of(path.value()) : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private <T> Notation<T> notationOf(Class<T> type) {
        if (Id.class.isAssignableFrom(type)) {
            Notation<UUID> plain = notations.of(UUID.class);
            return new Notation<>(plain.fits(), text -> type.cast(idOf(type, plain.read(text))));
        }
        if (type.isEnum()) {
            return constantOf(type);
        }
        return PLAIN.containsKey(type) ? (Notation<T>) PLAIN.get(type) : notations.of(type);
    }

    private static Object idOf(Class<?> type, UUID value) {
        try {
            return type.getConstructor(UUID.class).newInstance(value);
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalStateException(type + " is not a public record of one UUID", notARecord);
        }
    }

    /** In any case, since people type them. */
    private static <T> Notation<T> constantOf(Class<T> type) {
        Map<String, T> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return new Notation<>("Send one of: %s.".formatted(names), text -> {
            T constant = byName.get(text.toUpperCase(Locale.ROOT));
            if (constant == null) {
                throw new IllegalArgumentException("There is no such constant");
            }
            return constant;
        });
    }

    private static boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("This is neither");
        };
    }

    private static String text(String text) {
        if (!Texts.isOneLine(text)) {
            throw new IllegalArgumentException("This has control characters");
        }
        return text;
    }

    private record Converter<T>(String name, Notation<T> notation) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                return value == null ? null : notation.read(value);
            } catch (IllegalArgumentException unfit) {
                throw new BadRequestException(Refusal.invalid(name, unfit.getMessage()));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}

package org.concordat.platform.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives the schema of a record that holds another one unwrapped its properties in the order in which an answer has them;
 * the contract's generator forgets it.
 */
final class UnwrappedRecords {

    private final Set<Class<?>> shown = new HashSet<>();

    UnwrappedRecords(Collection<OperationInCode> operations) {
        for (OperationInCode operation : operations) {
            collect(operation.method().getGenericReturnType());
            // where lists share their operations, the list says what is shown
            collect(operation.resource().getGenericSuperclass());
        }
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> raw && raw.isRecord() && shown.add(raw)) {
            collectParts(raw);
        }
    }

    /** A record that is unwrapped has no schema of its own, though another one may have its name. */
    private void collectParts(Class<?> type) {
        for (RecordComponent part : parts(type)) {
            if (isUnwrapped(part)) {
                collectParts(part.getType());
            } else {
                collect(part.getGenericType());
            }
        }
    }

    void order(Map<String, Schema> components) {
        shown.stream()
                .filter(type -> Arrays.stream(type.getRecordComponents()).anyMatch(UnwrappedRecords::isUnwrapped))
                .forEach(type -> order(components.get(name(type)), type));
    }

    /** What the schema of a type is called. */
    static String name(Class<?> type) {
        var described = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return described == null || described.name().isEmpty() ? type.getSimpleName() : described.name();
    }

    private static void order(Schema schema, Class<?> type) {
        if (schema != null && schema.getProperties() != null) {
            var ordered = new LinkedHashMap<String, Schema>();
            properties(type)
                    .filter(schema.getProperties()::containsKey)
                    .forEach(name -> ordered.put(name, schema.getProperties().get(name)));
            schema.getProperties().forEach(ordered::putIfAbsent);
            schema.setProperties(ordered);
        }
    }

    private static Stream<String> properties(Class<?> type) {
        return Arrays.stream(parts(type))
                .flatMap(component ->
                        isUnwrapped(component) ? properties(component.getType()) : Stream.of(component.getName()));
    }

    /** None of what is no record, such as a map of further properties. */
    private static RecordComponent[] parts(Class<?> type) {
        return type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
    }

    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }
}

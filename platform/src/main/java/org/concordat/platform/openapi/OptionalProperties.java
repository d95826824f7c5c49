package org.concordat.platform.openapi;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes into the contract what fits a text that a merge patch may leave out, take away or replace; the contract's generator
 * does not look into an {@code Optional}.
 */
final class OptionalProperties {

    private final Set<Class<?>> sent = new HashSet<>();

    OptionalProperties(Collection<OperationInCode> operations) {
        for (OperationInCode operation : operations) {
            Arrays.stream(operation.method().getGenericParameterTypes()).forEach(this::collect);
            // where lists share their operations, the list says what is sent
            collect(operation.resource().getGenericSuperclass());
        }
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> raw
                && !raw.isEnum()
                && raw.getPackageName().startsWith("org.concordat.")
                && sent.add(raw)) {
            Arrays.stream(raw.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .forEach(field -> collect(field.getGenericType()));
        }
    }

    void complete(Map<String, Schema> components) {
        for (Class<?> type : sent) {
            Schema schema = components.get(UnwrappedRecords.name(type));
            if (schema != null && schema.getProperties() != null) {
                Arrays.stream(type.getDeclaredFields())
                        .filter(field -> field.getType() == Optional.class)
                        .filter(field -> schema.getProperties().containsKey(field.getName()))
                        .forEach(field -> complete(schema.getProperties().get(field.getName()), field));
            }
        }
    }

    private static void complete(Schema property, Field field) {
        AnnotatedType value =
                ((AnnotatedParameterizedType) field.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
        Pattern pattern = value.getAnnotation(Pattern.class);
        if (pattern != null && property.getPattern() == null) {
            property.setPattern(pattern.regexp());
        }
        if (value.isAnnotationPresent(NotBlank.class)) {
            property.removeType(Schema.SchemaType.NULL);
            if (property.getPattern() == null) {
                property.setPattern(ContractSchemas.ANYTHING_BUT_BLANK);
            }
        }
        Size size = value.getAnnotation(Size.class);
        if (size != null && value.getType() == String.class) {
            complete(property, size);
        }
    }

    private static void complete(Schema property, Size size) {
        if (property.getMaxLength() == null) {
            property.setMaxLength(size.max());
        }
        if (property.getMinLength() == null && size.min() > 0) {
            property.setMinLength(size.min());
        }
    }
}

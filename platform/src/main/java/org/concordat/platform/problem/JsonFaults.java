package org.concordat.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.concordat.platform.value.UnfitValue;

/** Says where a body cannot be read, as a JSON pointer, and what fits there, in the words of the contract. */
final class JsonFaults {

    private static final String WHOLE_NUMBER = "Send a whole number within the bounds of the contract.";

    private JsonFaults() {}

    static FieldError of(JsonProcessingException cause) {
        return cause instanceof JsonMappingException mapping
                ? new FieldError(pointer(mapping), fits(mapping))
                : new FieldError("", "The body is not well-formed JSON. Check quotes, commas and brackets.");
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : "" + step.getIndex())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String fits(JsonMappingException cause) {
        if (cause instanceof UnfitValue unfit) {
            return unfit.getOriginalMessage();
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return "There is no such property here. Known are: %s."
                    .formatted(unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        if (cause instanceof ValueInstantiationException && cause.getCause() instanceof IllegalArgumentException rule) {
            return rule.getMessage();
        }
        if (cause.getCause() instanceof InputCoercionException) {
            return WHOLE_NUMBER;
        }
        if (cause instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return fits(mismatch.getTargetType());
        }
        return "The value cannot be read. The contract shows its shape.";
    }

    private static String fits(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "Send true or false, without quotation marks.";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return WHOLE_NUMBER;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "Send a list in square brackets.";
        }
        return "Send an object in braces with all properties that the contract requires.";
    }
}

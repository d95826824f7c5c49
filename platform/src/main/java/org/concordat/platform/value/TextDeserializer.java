package org.concordat.platform.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.util.Optional;

/** Reads texts as {@link Texts} describes them: of one line where the property's {@link Size} leaves room for no more. */
final class TextDeserializer extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private enum Kind {
        /** Belongs to no property that says how long it is. */
        FREE,
        ONE_LINE,
        LINES
    }

    private final Kind kind;

    TextDeserializer() {
        this(Kind.FREE);
    }

    private TextDeserializer(Kind kind) {
        super(String.class);
        this.kind = kind;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return property == null
                ? this
                : new TextDeserializer(
                        longest(property)
                                        .filter(most -> most > Texts.LONGEST_LINE)
                                        .isPresent()
                                ? Kind.LINES
                                : Kind.ONE_LINE);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            throw new UnfitValue(json, String.class, "Send a text in quotation marks.");
        }
        String text = json.getText();
        if (!isTaken(text, RecordedJson.isRead(context) ? Kind.FREE : kind)) {
            throw new UnfitValue(json, String.class, kind == Kind.ONE_LINE ? Texts.FITS_ONE_LINE : Texts.FITS);
        }
        return text;
    }

    private static boolean isTaken(String text, Kind kind) {
        return switch (kind) {
            case FREE -> Texts.isStorable(text);
            case ONE_LINE -> Texts.isOneLine(text);
            case LINES -> Texts.isOfLines(text);
        };
    }

    /** How long the text may be; of a list, each of its texts. */
    private static Optional<Integer> longest(BeanProperty property) {
        return field(property)
                .map(field -> innermost(field.getAnnotatedType()).getAnnotation(Size.class))
                .or(() -> Optional.ofNullable(property.getAnnotation(Size.class)))
                .map(Size::max);
    }

    /** The field of the property, or of its record's component, whose type may bear annotations of its parts. */
    private static Optional<Field> field(BeanProperty property) {
        try {
            return Optional.of(property.getMember().getDeclaringClass().getDeclaredField(property.getName()));
        } catch (NoSuchFieldException otherwiseNamed) {
            return Optional.empty();
        }
    }

    private static AnnotatedType innermost(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType container
                ? innermost(container.getAnnotatedActualTypeArguments()[0])
                : type;
    }
}

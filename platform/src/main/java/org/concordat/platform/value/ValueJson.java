package org.concordat.platform.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/**
 * Reads the values in JSON by their {@link Notations}, letter by letter: no number for a day, no padded constant, no text
 * that cannot be kept. Bodies, files and events are all read through it.
 */
@Singleton
public class ValueJson implements ObjectMapperCustomizer {

    private final Notations notations;

    ValueJson(Notations notations) {
        this.notations = notations;
    }

    @Override
    public int priority() {
        // after the modules of Quarkus: the last one that reads a type wins
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule(ValueJson.class.getName())
                .addDeserializer(UUID.class, new Written<>(UUID.class, notations.of(UUID.class)))
                .addDeserializer(FinancialYear.class, new Year(notations.of(FinancialYear.class)))
                .addDeserializer(LocalDate.class, new Day(notations.of(LocalDate.class)))
                .addDeserializer(Instant.class, new Moment(notations.of(Instant.class)))
                .addDeserializer(String.class, new TextDeserializer())
                .setDeserializerModifier(new Constants()));
    }

    private static class Written<T> extends StdScalarDeserializer<T> {

        private final transient Notation<T> sent;

        Written(Class<T> type, Notation<T> sent) {
            super(type);
            this.sent = sent;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.hasToken(JsonToken.VALUE_STRING)) {
                try {
                    return RecordedJson.isRead(context) ? recorded(json.getText()) : sent.read(json.getText());
                } catch (IllegalArgumentException | java.time.DateTimeException unfit) {
                    throw unfit(json);
                }
            }
            throw unfit(json);
        }

        protected T recorded(String text) {
            return sent.read(text);
        }

        private UnfitValue unfit(JsonParser json) {
            return new UnfitValue(json, handledType(), sent.fits());
        }
    }

    private static final class Day extends Written<LocalDate> {

        Day(Notation<LocalDate> sent) {
            super(LocalDate.class, sent);
        }

        @Override
        protected LocalDate recorded(String text) {
            return Notations.recordedDay(text);
        }
    }

    private static final class Moment extends Written<Instant> {

        Moment(Notation<Instant> sent) {
            super(Instant.class, sent);
        }

        @Override
        protected Instant recorded(String text) {
            return Notations.recordedInstant(text);
        }
    }

    private static final class Year extends Written<FinancialYear> {

        Year(Notation<FinancialYear> sent) {
            super(FinancialYear.class, sent);
        }

        @Override
        protected FinancialYear recorded(String text) {
            return FinancialYear.of(text);
        }
    }

    /** Reads the constants of enums by their very names, where Jackson would also take their numbers and padding. */
    private static final class Constants extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription described, JsonDeserializer<?> usual) {
            List<?> constants = Arrays.asList(type.getRawClass().getEnumConstants());
            return new Written<>(
                    Object.class,
                    new Notation<>("Send one of: %s.".formatted(join(constants)), text -> constants.stream()
                            .filter(constant -> ((Enum<?>) constant).name().equals(text))
                            .findFirst()
                            .orElseThrow()));
        }

        private static String join(List<?> constants) {
            return String.join(
                    ", ",
                    constants.stream().map(each -> ((Enum<?>) each).name()).toList());
        }
    }
}

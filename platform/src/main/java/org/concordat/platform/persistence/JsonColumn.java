package org.concordat.platform.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import org.concordat.platform.value.RecordedJson;

/**
 * A value that stands in one {@code jsonb} column as a whole: nothing looks into it there. It is written with
 * {@code ?::jsonb} and read with {@code getString}.
 *
 * @param <T> a record
 */
public final class JsonColumn<T> {

    private final ObjectMapper json;
    private final ObjectReader recorded;

    public JsonColumn(ObjectMapper json, Class<T> type) {
        this.json = json;
        this.recorded = RecordedJson.reader(json, type);
    }

    public String written(T value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public T read(String column) {
        try {
            return recorded.readValue(column);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}

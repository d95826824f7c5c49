package org.concordat.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * Where a page ended: the sort key and the tie-breaker of its last row, and a fingerprint of the question, so that a
 * cursor is never used with other filters. Opaque to callers.
 */
record Cursor(String question, String kind, String key, String tieBreaker) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Cursor after(String question, Object key, Object tieBreaker) {
        return new Cursor(fingerprint(question), key.getClass().getSimpleName(), key.toString(), tieBreaker.toString());
    }

    String encode() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Cursor decode(String encoded, String question) {
        try {
            Cursor cursor = JSON.readValue(Base64.getUrlDecoder().decode(encoded), Cursor.class);
            if (cursor.question().equals(fingerprint(question))) {
                return cursor;
            }
        } catch (IOException | RuntimeException malformed) {
            throw unusable();
        }
        throw unusable();
    }

    Object sortKey() {
        try {
            return typed(kind, key);
        } catch (RuntimeException malformed) {
            throw unusable();
        }
    }

    <T> T sortKey(Class<T> type) {
        try {
            return type.cast(sortKey());
        } catch (ClassCastException malformed) {
            throw unusable();
        }
    }

    <T> T tieBreaker(Class<T> type) {
        try {
            return type.cast(typed(type.getSimpleName(), tieBreaker));
        } catch (RuntimeException malformed) {
            throw unusable();
        }
    }

    private static Object typed(String kind, String value) {
        return switch (kind) {
            case "String" -> storable(value);
            case "Long" -> Long.valueOf(value);
            case "Integer" -> Integer.valueOf(value);
            case "UUID" -> UUID.fromString(value);
            case "LocalDate" -> LocalDate.parse(value);
            case "Instant" -> Instant.parse(value);
            // Hibernate does not convert a parameter inside a tuple, so the year goes in as its column holds it
            case "FinancialYear" -> FinancialYear.of(value).toString();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String storable(String text) {
        if (text.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("The database keeps no such characters");
        }
        return text;
    }

    static Refusal unusable() {
        return Refusal.invalid(
                "cursor", "This cursor does not belong to this list with these filters. Start again without a cursor.");
    }

    private static String fingerprint(String question) {
        return Hash.of(question.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
